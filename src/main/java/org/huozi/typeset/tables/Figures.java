package org.huozi.typeset.tables;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.typeset.Extent;
import org.huozi.typeset.Glyph;

/**
 * Numbers in a column stand with their units, or decimal points, below one another (CY/T 170—2019): where a column is set
 * to the right, a number with fewer decimals keeps room for those it lacks. The text stays as it was typed.
 */
public final class Figures {
    /** In brackets, as standard errors are; with stars of significance, or the mark of a note, behind. */
    private static final Pattern NUMBER = Pattern.compile(
            "[(（\\[]?[+\\-−–±<>≤≥≈＜＞￥¥$€]*\\d[\\d,]*" + "((?:\\.\\d+)?[%‰]?[)）\\]]?(?:[*＊∗†‡]{1,3}|[a-z①-⑳])?)");

    /** What stands where there is no number (CY/T 170—2019): not collected, or none. */
    private static final Pattern NONE = Pattern.compile("[—–\\-…/／]*");

    private Figures() {}

    /** Whether these cells hold numbers, and nothing else. */
    static boolean areAll(List<CellText> cells) {
        return cells.stream().anyMatch(Figures::isNumber)
                && cells.stream()
                        .allMatch(cell -> isNumber(cell)
                                || NONE.matcher(cell.characters()).matches());
    }

    private static boolean isNumber(CellText cell) {
        return NUMBER.matcher(cell.characters()).matches();
    }

    /** The cells of a column that is set to the right, with the room that they keep for decimals. */
    public static List<CellText> aligned(List<CellText> column) {
        double longest = column.stream().mapToDouble(Figures::decimals).max().orElse(0);
        return column.stream()
                .map(cell -> isNumber(cell) ? cell.keeping(longest - decimals(cell)) : cell)
                .toList();
    }

    /** Width of what stands behind the units. */
    private static double decimals(CellText cell) {
        Matcher number = NUMBER.matcher(cell.characters());
        if (!number.matches()) {
            return 0;
        }
        List<Glyph> glyphs = cell.paragraphs().get(0);
        List<Glyph> behind = glyphs.subList(glyphs.size() - number.group(1).length(), glyphs.size());
        return Extent.of(behind, cell.style()).natural();
    }
}
