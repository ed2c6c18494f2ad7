package org.huozi.svg;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How large a drawing is.
 *
 * @param width in user units; none where its file does not say so
 * @param height in user units; likewise
 * @param viewBox x, y, width, height of what is drawn
 */
record DrawingSize(Optional<Double> width, Optional<Double> height, Optional<List<Double>> viewBox, Measures measures) {

    static DrawingSize of(Part root, Measures unknown) {
        Optional<Double> width = length(root.attribute("width"), unknown);
        Optional<Double> height = length(root.attribute("height"), unknown);
        Optional<List<Double>> viewBox = Grammar.VIEW_BOX
                .read(root.attribute("viewBox"), unknown)
                .flatMap(Decimals::read);
        Measures measures = new Measures(
                Measures.MEDIUM,
                viewBox.map(box -> box.get(2)).or(() -> width).orElse(unknown.width()),
                viewBox.map(box -> box.get(3)).or(() -> height).orElse(unknown.height()));
        return new DrawingSize(width, height, viewBox, measures);
    }

    private static Optional<Double> length(String written, Measures measures) {
        double length = measures.length(written).orElse(0);
        return length > 0 ? Optional.of(length) : Optional.empty();
    }

    /** Writes it as the pages' renderer and browsers read it alike: no parts of a window, and what is drawn scales with it. */
    void settle(Map<String, String> attributes) {
        attributes.remove("x");
        attributes.remove("y");
        attributes.remove("width");
        attributes.remove("height");
        width.ifPresent(length -> attributes.put("width", Decimals.text(length)));
        height.ifPresent(length -> attributes.put("height", Decimals.text(length)));
        if (viewBox.isEmpty() && width.isPresent() && height.isPresent()) {
            attributes.put("viewBox", "0 0 " + Decimals.text(width.get()) + " " + Decimals.text(height.get()));
        }
    }
}
