package org.huozi.pagination.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.typeset.Extent;
import org.huozi.typeset.Glyph;

/**
 * Numbers in a column stand with their units, or decimal points, below one another (CY/T 170—2019): where a column is set
 * to the right, a number with fewer decimals keeps room for those it lacks. The room is padding; the text stays as it was
 * typed.
 */
final class Figures {
    private static final Pattern NUMBER =
            Pattern.compile("[+\\-−–±<>≤≥≈＜＞￥¥$€]*\\d[\\d,]*((?:\\.\\d+)?[%‰]?)");

    /** What stands where there is no number (CY/T 170): not collected, or none. */
    private static final Pattern NONE = Pattern.compile("|[—–\\-…/／]+");

    private Figures() {}

    /** Whether these hold numbers, and nothing else. */
    static boolean areAll(List<MeasuredCell> cells) {
        return cells.stream().anyMatch(Figures::isNumber)
                && cells.stream()
                        .allMatch(cell -> isNumber(cell) || NONE.matcher(cell.words()).matches());
    }

    private static boolean isNumber(MeasuredCell cell) {
        return NUMBER.matcher(cell.words()).matches();
    }

    /** A table whose numbers keep room for the decimals that they lack. */
    static MeasuredTable aligned(MeasuredTable table) {
        List<Double> longest = new ArrayList<>();
        for (int i = 0; i < table.columnCount(); i++) {
            List<MeasuredCell> numbers =
                    table.column(i, cell -> !cell.head() && cell.flushRight() && isNumber(cell));
            longest.add(numbers.stream().mapToDouble(Figures::decimals).max().orElse(0));
        }
        List<List<MeasuredCell>> rows = new ArrayList<>();
        for (List<MeasuredCell> row : table.rows()) {
            List<MeasuredCell> aligned = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                MeasuredCell cell = row.get(i);
                double lacks = !cell.head() && cell.flushRight() && isNumber(cell) ? longest.get(i) - decimals(cell) : 0;
                aligned.add(lacks > 0 ? cell.keeping(lacks) : cell);
            }
            rows.add(aligned);
        }
        return table.withRows(rows);
    }

    /** Width of what stands right of the units, in dots. */
    private static double decimals(MeasuredCell cell) {
        Matcher number = NUMBER.matcher(cell.words());
        if (!number.matches() || cell.text().paragraphs().size() != 1) {
            return 0;
        }
        List<Glyph> glyphs = cell.text().paragraphs().get(0);
        int decimals = number.group(1).codePointCount(0, number.group(1).length());
        int first = Math.max(0, glyphs.size() - decimals);
        return Extent.of(glyphs.subList(first, glyphs.size()), cell.text().style()).natural();
    }
}
