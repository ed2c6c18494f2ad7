package org.huozi.pagination.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.huozi.typeset.tables.Rung;

/**
 * The ways to set a table, the best first: as the style sheet has it, with less space beside the text, and then in smaller
 * type, which stops at 7.5 pt (六号).
 */
final class Ladder {
    /** In points: 小五, 小五 less one, 六号. */
    private static final double[] SIZES = {9, 8, 7.5};

    /** Space beside the text of narrow cells, in parts of what the style sheet has. */
    private static final double TIGHT = 0.5;

    /** What a column gains or loses where lengths become whole dots. */
    private static final double ROUNDING = 2;

    private Ladder() {}

    /**
     * How a table may be set.
     *
     * @param scale of its type
     * @param tight in parts of the padding of the style sheet
     */
    record Step(double scale, double tight, Rung rung) {}

    static List<Step> of(MeasuredTable table, double dotsPerPoint) {
        double size = table.rows().stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.head())
                .mapToDouble(cell -> cell.text().em())
                .max()
                .orElse(0);
        List<Step> steps = new ArrayList<>();
        steps.add(step(table, 1, 1));
        steps.add(step(table, 1, TIGHT));
        for (double smaller : SIZES) {
            if (smaller * dotsPerPoint < size) {
                steps.add(step(table, smaller * dotsPerPoint / size, TIGHT));
            }
        }
        return steps;
    }

    private static Step step(MeasuredTable table, double scale, double tight) {
        List<Double> insets = IntStream.range(0, table.columnCount())
                .mapToObj(column -> table.column(column, cell -> true).stream()
                        .mapToDouble(cell -> cell.inset() - (1 - tight) * (cell.left() + cell.right()))
                        .max()
                        .orElse(0) + ROUNDING)
                .toList();
        return new Step(scale, tight, new Rung(table.room(), insets, scale));
    }
}
