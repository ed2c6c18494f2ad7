package org.huozi.check.typography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Groups glyphs, in the order in which they are drawn, into lines. */
final class LineFinder {
    /** Raised and lowered numbers stay in their line. */
    private static final double SAME_BASELINE = 0.5;

    /** A wider hole, in em, parts columns, cells and the two ends of a running header. */
    private static final double HOLE = 4;

    /** How far, in em, a glyph may stand back over its predecessor's origin: two marks may share one em. */
    private static final double OVERLAP = 0.1;

    /** A piece that comes so near, in em, to the end of a line of its size continues it. */
    private static final double JOIN = 0.6;

    private static final double ONE_SIZE = 0.1;

    private LineFinder() {}

    /** The lines in the order in which they begin to be drawn. */
    static List<TextLine> lines(int page, List<PlacedGlyph> glyphs) {
        List<List<PlacedGlyph>> lines = new ArrayList<>();
        for (List<PlacedGlyph> piece : pieces(glyphs)) {
            List<List<PlacedGlyph>> parts =
                    lines.stream().filter(line -> isOneLine(line, piece)).toList();
            if (parts.isEmpty()) {
                lines.add(piece);
            } else {
                List<PlacedGlyph> whole = parts.get(0);
                parts.stream().skip(1).forEach(whole::addAll);
                lines.removeAll(parts.subList(1, parts.size()));
                whole.addAll(piece);
                whole.sort(Comparator.comparingDouble(PlacedGlyph::x));
            }
        }
        return lines.stream()
                .map(line -> TextLine.of(page, withoutEndSpaces(line)))
                .toList();
    }

    /** Glyphs drawn one after the other from left to right. */
    private static List<List<PlacedGlyph>> pieces(List<PlacedGlyph> glyphs) {
        List<List<PlacedGlyph>> pieces = new ArrayList<>();
        List<PlacedGlyph> piece = new ArrayList<>();
        for (PlacedGlyph glyph : glyphs) {
            if (!piece.isEmpty() && !follows(piece.get(piece.size() - 1), glyph)) {
                pieces.add(piece);
                piece = new ArrayList<>();
            }
            piece.add(glyph);
        }
        pieces.add(piece);
        pieces.removeIf(all -> all.stream().allMatch(PlacedGlyph::isSpace));
        return pieces;
    }

    private static List<PlacedGlyph> withoutEndSpaces(List<PlacedGlyph> line) {
        int start = 0;
        int end = line.size();
        while (line.get(start).isSpace()) {
            start++;
        }
        while (line.get(end - 1).isSpace()) {
            end--;
        }
        return line.subList(start, end);
    }

    private static boolean follows(PlacedGlyph previous, PlacedGlyph glyph) {
        double em = Math.max(previous.em(), glyph.em());
        return glyph.cell() == previous.cell()
                && Math.abs(glyph.baseline() - previous.baseline()) <= SAME_BASELINE * em
                && glyph.x() >= previous.x() - OVERLAP * em
                && glyph.x() - previous.end() <= HOLE * em;
    }

    /** Whether a later piece belongs into a hole of a line, or to one of its ends: a part set apart is drawn last. */
    private static boolean isOneLine(List<PlacedGlyph> line, List<PlacedGlyph> piece) {
        PlacedGlyph first = line.get(0);
        PlacedGlyph last = line.get(line.size() - 1);
        PlacedGlyph start = piece.get(0);
        PlacedGlyph end = piece.get(piece.size() - 1);
        double em = first.em();
        return start.cell() == first.cell()
                && Math.abs(start.em() - em) < ONE_SIZE
                && Math.abs(start.baseline() - first.baseline()) < ONE_SIZE
                && start.x() <= last.end() + JOIN * em
                && end.end() >= first.x() - JOIN * em
                && line.stream().noneMatch(glyph -> isCovered(glyph, piece));
    }

    /** Text drawn twice, to look bold, is not two texts. */
    private static boolean isCovered(PlacedGlyph glyph, List<PlacedGlyph> piece) {
        return !glyph.isSpace()
                && piece.stream()
                        .anyMatch(other -> other.text().equals(glyph.text())
                                && Math.abs(other.x() - glyph.x()) < OVERLAP * glyph.em());
    }
}
