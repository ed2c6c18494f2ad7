package org.huozi.pagination.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.huozi.typeset.tables.Rung;

/**
 * The ways to set a table, the best first: as the style sheet has it, with less space beside the text, in smaller type,
 * which stops at 7.5 pt (六号), and turned to the side of the page.
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
     * @param turned whether it is turned to the side of the page
     */
    record Manner(double scale, double tight, boolean turned, Rung rung) {}

    /** Ways that differ in type, the best first; each is a list of those that do not. */
    static List<List<Manner>> of(MeasuredTable table, double dotsPerPoint) {
        double size = table.cells()
                .filter(cell -> !cell.head())
                .mapToDouble(cell -> cell.text().em())
                .max()
                .orElse(0);
        List<List<Manner>> ladder = new ArrayList<>(sizes(table, size, dotsPerPoint, false));
        if (table.turnedRoom() > table.room()) {
            ladder.addAll(sizes(table, size, dotsPerPoint, true));
        }
        return ladder;
    }

    private static List<List<Manner>> sizes(MeasuredTable table, double size, double dotsPerPoint, boolean turned) {
        List<List<Manner>> sizes = new ArrayList<>();
        sizes.add(List.of(manner(table, 1, 1, turned), manner(table, 1, TIGHT, turned)));
        for (double smaller : SIZES) {
            if (smaller * dotsPerPoint < size) {
                sizes.add(List.of(manner(table, smaller * dotsPerPoint / size, TIGHT, turned)));
            }
        }
        return sizes;
    }

    private static Manner manner(MeasuredTable table, double scale, double tight, boolean turned) {
        List<Double> insets = IntStream.range(0, table.columnCount())
                .mapToObj(column -> table.column(column, cell -> true).stream()
                                .mapToDouble(cell -> cell.inset() - (1 - tight) * (cell.left() + cell.right()))
                                .max()
                                .orElse(0)
                        + ROUNDING)
                .toList();
        double room = turned ? table.turnedRoom() : table.room();
        return new Manner(scale, tight, turned, new Rung(room, insets, scale));
    }
}
