package org.huozi.svg;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How large a drawing is.
 *
 * @param width in user units; that of the view box where its file says none
 * @param height in user units; likewise
 * @param viewBox x, y, width, height of what is drawn
 */
record DrawingSize(Optional<Double> width, Optional<Double> height, Optional<List<Double>> viewBox, Measures measures) {

    static DrawingSize of(DrawingPart root, Measures unknown) {
        Optional<Double> width = length(root.attribute("width"), unknown);
        Optional<Double> height = length(root.attribute("height"), unknown);
        Optional<List<Double>> viewBox =
                Grammar.VIEW_BOX.read(root.attribute("viewBox"), unknown).flatMap(Decimals::read);
        Optional<Double> ratio = viewBox.map(box -> box.get(2) / box.get(3));
        Measures measures = new Measures(
                Measures.MEDIUM,
                viewBox.map(box -> box.get(2)).or(() -> width).orElse(unknown.width()),
                viewBox.map(box -> box.get(3)).or(() -> height).orElse(unknown.height()));
        return new DrawingSize(
                width.or(() -> height.flatMap(known -> ratio.map(part -> known * part)))
                        .or(() -> viewBox.map(box -> box.get(2))),
                height.or(() -> width.flatMap(known -> ratio.map(part -> known / part)))
                        .or(() -> viewBox.map(box -> box.get(3))),
                viewBox,
                measures);
    }

    private static Optional<Double> length(String written, Measures measures) {
        double length = measures.length(written).orElse(0);
        return length > 0 ? Optional.of(length) : Optional.empty();
    }

    /** The engine knows whole numbers only. */
    private static String whole(double length) {
        return Long.toString(Math.max(1, Math.round(length)));
    }

    /**
     * Writes it as engine and browsers read it alike: no parts of a window, and what is drawn scales with it. With spaces in its
     * view box the engine would take that for the size.
     */
    void settle(Map<String, String> attributes) {
        attributes.remove("x");
        attributes.remove("y");
        attributes.remove("width");
        attributes.remove("height");
        width.ifPresent(length -> attributes.put("width", whole(length)));
        height.ifPresent(length -> attributes.put("height", whole(length)));
        viewBox.or(() -> width.flatMap(wide -> height.map(high -> List.of(0.0, 0.0, wide, high))))
                .ifPresent(box -> attributes.put("viewBox", Decimals.text(box).replace(' ', ',')));
    }
}
