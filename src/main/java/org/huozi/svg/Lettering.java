package org.huozi.svg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huozi.fonts.Face;

/**
 * Sets a text of a drawing: its letters become shapes of the journal's faces, each where the text has it (SVG 1.1 §10), so
 * that pages, site and every reader's machine show the same.
 */
final class Lettering {
    private static final double LONGEST = Measures.FARTHEST;

    private final Styling styling;
    private final DrawnFaces faces;
    private final Flaws flaws;

    private final List<Cell> cells = new ArrayList<>();
    private final List<Map<String, String>> paints = new ArrayList<>();
    private boolean afterSpace = true;

    private Lettering(Styling styling, DrawnFaces faces, Flaws flaws) {
        this.styling = styling;
        this.faces = faces;
        this.flaws = flaws;
    }

    /**
     * The shapes of a text.
     *
     * @param single whether they must be one element, as in {@code clipPath}
     */
    static Optional<DrawingPart> set(Styled text, boolean single, Styling styling, DrawnFaces faces, Flaws flaws)
            throws Unreadable {
        Lettering lettering = new Lettering(styling, faces, flaws);
        lettering.gather(text, Map.of());
        lettering.place();
        return lettering.drawn(text, single);
    }

    /** @param paint what elements between the text and this one say of its looks */
    private void gather(Styled styled, Map<String, String> paint) throws Unreadable {
        int run = paints.size();
        paints.add(paint);
        int start = cells.size();
        faces.unknown(styled.letters())
                .filter(family -> !styled.part().text().isBlank())
                .ifPresent(family ->
                        flaws.add(FlawKind.FAMILY, family, styled.part().line()));
        for (DrawingPart child : styled.part().children()) {
            if (child.isWords()) {
                words(child, styled.letters(), run);
            } else if (child.name().equals("tspan") || child.name().equals("a")) {
                Styled inner = styling.of(child, styled);
                if (inner.isShown()) {
                    Map<String, String> own = new LinkedHashMap<>(paint);
                    styling.attributes("g", inner).forEach((name, value) -> {
                        if (Vocabulary.isProperty(name)) {
                            own.put(name, value);
                        }
                    });
                    gather(inner, own);
                }
            } else {
                Removal.report(child, flaws);
            }
        }
        lists(styled, start);
    }

    private void words(DrawingPart words, LetterStyle style, int run) {
        words.words().codePoints().forEach(character -> {
            boolean space = character == ' ' || character == '\n' || character == '\t' || character == '\r';
            if (space && afterSpace && !style.preserved()) {
                return;
            }
            int sign = space ? ' ' : character;
            if (!isInvisible(sign)) {
                Optional<Face> face = faces.face(style, sign);
                if (face.isEmpty() && sign != ' ' && sign != 0xA0) {
                    flaws.add(FlawKind.CHARACTER, Character.toString(sign), words.line());
                }
                cells.add(new Cell(sign, style, face, run));
                afterSpace = space;
            }
        });
    }

    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0100 && character <= 0xE01EF);
    }

    /** Gives an element's places to its letters, but where an element within has given others. */
    private void lists(Styled styled, int start) {
        List<Cell> own = cells.subList(start, cells.size());
        Measures measures = styled.measures();
        List<Double> x = lengths(styled.declared("x"), measures, measures.width());
        List<Double> y = lengths(styled.declared("y"), measures, measures.height());
        List<Double> dx = lengths(styled.declared("dx"), measures, measures.width());
        List<Double> dy = lengths(styled.declared("dy"), measures, measures.height());
        List<Double> rotate = Decimals.read(styled.declared("rotate")).orElse(List.of());
        for (int i = 0; i < own.size(); i++) {
            Cell cell = own.get(i);
            if (i < x.size() && Double.isNaN(cell.x)) {
                cell.x = x.get(i);
            }
            if (i < y.size() && Double.isNaN(cell.y)) {
                cell.y = y.get(i);
            }
            cell.dx = i < dx.size() && cell.dx == 0 ? dx.get(i) : cell.dx;
            cell.dy = i < dy.size() && cell.dy == 0 ? dy.get(i) : cell.dy;
            if (!rotate.isEmpty() && cell.rotate == 0) {
                cell.rotate = rotate.get(Math.min(i, rotate.size() - 1));
            }
        }
        measures.length(styled.declared("textLength"), measures.width())
                .ifPresent(length ->
                        fit(own, length, styled.declared("lengthAdjust").equals("spacingAndGlyphs")));
    }

    private static List<Double> lengths(String list, Measures measures, double whole) {
        List<Double> lengths = new ArrayList<>();
        for (String written : list.strip().split("[\\s,]+")) {
            double length = measures.length(written, whole).orElse(Double.NaN);
            if (Double.isNaN(length)) {
                return lengths;
            }
            lengths.add(length);
        }
        return lengths;
    }

    /** Makes letters as wide together as their author says. */
    private static void fit(List<Cell> letters, double length, boolean glyphs) {
        boolean broken = letters.stream().skip(1).anyMatch(Cell::isPlaced);
        double natural = letters.stream().mapToDouble(Cell::advance).sum();
        if (broken || natural <= 0 || length <= 0 || length > LONGEST) {
            return;
        }
        for (int i = 0; i < letters.size(); i++) {
            if (glyphs) {
                letters.get(i).stretch *= length / natural;
            } else if (i < letters.size() - 1) {
                letters.get(i).extra += (length - natural) / (letters.size() - 1);
            }
        }
    }

    /** From here on every letter has its own place. */
    private void place() {
        double x = 0;
        double y = 0;
        int start = 0;
        while (start < cells.size()) {
            int end = start + 1;
            while (end < cells.size() && !cells.get(end).isPlaced()) {
                end++;
            }
            Cell first = cells.get(start);
            x = Double.isNaN(first.x) ? x : first.x;
            y = Double.isNaN(first.y) ? y : first.y;
            double[] pen = line(cells.subList(start, end), x, y);
            x = pen[0];
            y = pen[1];
            start = end;
        }
    }

    /** Sets letters that follow one another. */
    private static double[] line(List<Cell> letters, double fromX, double fromY) {
        double x = fromX;
        double y = fromY;
        boolean vertical = letters.get(0).style.vertical();
        double endOfInk = vertical ? fromY : fromX;
        boolean begun = false;
        for (Cell cell : letters) {
            x += cell.dx;
            y += cell.dy;
            cell.x = x;
            cell.y = y;
            begun |= !cell.isSpace() || cell.style.preserved();
            double advance = begun ? cell.advance() : 0;
            x += vertical ? 0 : advance;
            y += vertical ? advance : 0;
            if (!cell.isSpace() || cell.style.preserved()) {
                endOfInk = (vertical ? y : x) - cell.style.letterSpacing();
            }
        }
        double shift = -letters.get(0).style.anchor() * (endOfInk - (vertical ? fromY : fromX));
        for (Cell cell : letters) {
            cell.x += vertical ? 0 : shift;
            cell.y += vertical ? shift : 0;
        }
        return new double[] {x + (vertical ? 0 : shift), y + (vertical ? shift : 0)};
    }

    private Optional<DrawingPart> drawn(Styled text, boolean single) {
        Map<Integer, LetterPath> paths = new LinkedHashMap<>();
        StringBuilder label = new StringBuilder();
        boolean evenOdd = false;
        for (Cell cell : cells) {
            label.appendCodePoint(cell.character);
            evenOdd |= cell.style.evenOdd();
            LetterPath path = paths.computeIfAbsent(single ? 0 : cell.run, unseen -> new LetterPath(cell.style.size()));
            cell.face.ifPresent(face -> path.add(face.outline(cell.character), cell.matrix(cell.x, cell.y)));
        }
        paths.values().removeIf(LetterPath::isEmpty);
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> attributes = new LinkedHashMap<>(styling.attributes("g", text));
        if (evenOdd) {
            attributes.put("fill-rule", "nonzero");
            attributes.put("clip-rule", "nonzero");
        }
        boolean halo = text.declared("paint-order").startsWith("stroke");
        int line = text.part().line();
        if (single) {
            attributes.put("d", paths.values().iterator().next().data());
            return Optional.of(DrawingPart.element("path", attributes, List.of(), line));
        }
        attributes.putIfAbsent("role", "img");
        attributes.putIfAbsent("aria-label", label.toString().strip());
        List<DrawingPart> shapes = new ArrayList<>();
        paths.forEach((run, path) -> {
            Map<String, String> own = new TreeMap<>(paints.get(run));
            own.put("d", path.data());
            shapes.add(DrawingPart.element("path", new LinkedHashMap<>(own), List.of(), line));
            if (halo) { // the outline stands behind the letters
                own.put("stroke", "none");
                shapes.add(DrawingPart.element("path", own, List.of(), line));
            }
        });
        return Optional.of(DrawingPart.element("g", attributes, shapes, line));
    }
}
