package org.huozi.check.typography;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.han.Western;

/**
 * The glyphs that stand on one baseline of one column or cell, without spaces at the ends.
 *
 * @param page 1 for the first sheet of the file
 * @param size em of most of its glyphs, in points
 * @param baseline that of its glyphs of this size, in points from the top
 */
record TextLine(int page, List<PlacedGlyph> glyphs, double size, double baseline) {
    static TextLine of(int page, List<PlacedGlyph> glyphs) {
        Map<Double, Long> sizes =
                glyphs.stream().collect(Collectors.groupingBy(PlacedGlyph::em, Collectors.counting()));
        double size = sizes.entrySet().stream()
                .max(Map.Entry.<Double, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
        double baseline = glyphs.stream()
                .filter(glyph -> glyph.em() == size)
                .mapToDouble(PlacedGlyph::baseline)
                .findFirst()
                .orElseThrow();
        return new TextLine(page, List.copyOf(glyphs), size, baseline);
    }

    PlacedGlyph first() {
        return glyphs.get(0);
    }

    PlacedGlyph last() {
        return glyphs.get(glyphs.size() - 1);
    }

    /** The size in quarter points, to tell classes of text apart. */
    long sizeKey() {
        return Math.round(size * 4);
    }

    /** The cell of a tagged table, or {@link TaggedCells#NONE}. */
    int cell() {
        return first().cell();
    }

    /** Points that its first Western word takes, up to a space or a character that may begin a line; 0 if there is none. */
    double firstWord() {
        double end = first().x();
        for (PlacedGlyph glyph : glyphs) {
            boolean ofWord = glyph.kind() == CharacterKind.WESTERN
                    || Western.isBlock(glyph.text().codePointAt(0));
            if (glyph.isSpace() || !ofWord) {
                break;
            }
            end = glyph.end();
        }
        return end - first().x();
    }

    String text() {
        return glyphs.stream().map(PlacedGlyph::text).collect(Collectors.joining());
    }

    Set<String> fonts() {
        return glyphs.stream().map(PlacedGlyph::font).collect(Collectors.toSet());
    }

    boolean beginsWithOpening() {
        return first().kind() == CharacterKind.OPENING && first().isFullWidthMark();
    }

    /** Left edge of the first body, given where the line should begin: a trimmed opening mark begins half an em late. */
    double left(double expected) {
        PlacedGlyph first = first();
        return beginsWithOpening() ? nearest(Stream.of(first.x(), first.x() + first.em() / 2), expected) : first.x();
    }

    /** Right edge of the last body, given where the line should end. */
    double right(double expected) {
        return nearest(rightEdges(), expected);
    }

    /** Right edge of the last character's ink side: of a full-width mark only half an em, whose other half may go. */
    double bodyEnd() {
        PlacedGlyph last = last();
        boolean halved =
                last.isFullWidthMark() && (last.kind() == CharacterKind.POINT || last.kind() == CharacterKind.CLOSING);
        return halved ? last.x() + last.em() / 2 : last.end();
    }

    /**
     * Where the line can be said to end. The body of a mark is one em, half an em (GB/T 15834 5.1.10), or none when the
     * mark hangs in the margin; an interpunct's is one em or half an em around its middle; two faces draw a dash short
     * of the em it takes.
     */
    Stream<Double> rightEdges() {
        PlacedGlyph last = last();
        double em = last.em();
        return switch (last.kind()) {
            case POINT ->
                last.isFullWidthMark() ? Stream.of(last.end(), last.x() + em / 2, last.x()) : Stream.of(last.end());
            case CLOSING -> last.isFullWidthMark() ? Stream.of(last.end(), last.x() + em / 2) : Stream.of(last.end());
            case INTERPUNCT -> Stream.of(last.end(), last.x() + (last.advance() + em / 2) / 2);
            case DASH -> Stream.of(last.end(), last.x() + (last.advance() + Math.max(last.advance(), em)) / 2);
            default -> Stream.of(last.end());
        };
    }

    private static double nearest(Stream<Double> edges, double expected) {
        return edges.min(Comparator.comparingDouble(edge -> Math.abs(edge - expected)))
                .orElse(expected);
    }
}
