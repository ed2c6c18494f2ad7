package org.huozi.typeset.tables;

import java.util.List;
import org.huozi.typeset.Composer;
import org.huozi.typeset.Extent;
import org.huozi.typeset.Glyph;
import org.huozi.typeset.HouseStyle;
import org.huozi.typeset.Measure;
import org.huozi.typeset.Setting;

/**
 * What a cell holds, as far as the width of its column is concerned. All lengths are in the caller's unit.
 *
 * @param paragraphs its lines as the author parted them, in nearly all cells one
 * @param extent of the widest of them, with what stands beside the text
 * @param em size of its type
 * @param beside width that no text may take: what stands right of a number shorter than its column's
 */
public record CellText(List<List<Glyph>> paragraphs, Extent extent, double em, double beside, HouseStyle style) {
    public CellText {
        paragraphs = List.copyOf(paragraphs);
    }

    public static CellText of(List<List<Glyph>> paragraphs, double em, HouseStyle style) {
        Extent widest = Extent.NONE;
        for (List<Glyph> paragraph : paragraphs) {
            Extent extent = Extent.of(paragraph, style);
            widest = new Extent(
                    Math.max(widest.longest(), extent.longest()), Math.max(widest.natural(), extent.natural()));
        }
        return new CellText(paragraphs, widest, em, 0, style);
    }

    /** The same text with room kept free at its end. */
    CellText keeping(double room) {
        return new CellText(
                paragraphs,
                new Extent(extent.longest() - beside + room, extent.natural() - beside + room),
                em,
                room,
                style);
    }

    /** One char a character, the paragraphs in a row. */
    String characters() {
        StringBuilder characters = new StringBuilder();
        paragraphs.forEach(paragraph ->
                paragraph.forEach(glyph -> characters.append((char) Math.min(glyph.codePoint(), 0xFFFF))));
        return characters.toString();
    }

    double longest() {
        return extent.longest();
    }

    double natural() {
        return extent.natural();
    }

    /** How many lines it takes in a column of this width; an empty cell takes none. */
    int lines(double width) {
        if (natural() <= width + SLIGHT) {
            return paragraphs.size();
        }
        int lines = 0;
        for (List<Glyph> paragraph : paragraphs) {
            lines += Composer.compose(paragraph, new Measure(width - beside, 0), Setting.RAGGED, style)
                    .map(List::size)
                    .orElse(paragraph.size());
        }
        return lines;
    }

    /** Lengths that differ by less are the same: what sums of floating numbers lose. */
    static final double SLIGHT = 1e-6;
}
