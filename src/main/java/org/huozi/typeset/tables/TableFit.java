package org.huozi.typeset.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * How a table is set.
 *
 * @param rung which of the ways offered
 * @param widths of its columns with their insets; together the room of that rung
 * @param cut columns in which something is longer than its line and will be cut
 */
public record TableFit(int rung, List<Double> widths, List<Integer> cut) {
    public TableFit {
        widths = List.copyOf(widths);
        cut = List.copyOf(cut);
    }

    /**
     * The first way in which the table reads well, else the first in which nothing is cut, else the last but the turned
     * ones. Before type gets smaller, columns that look alike may become unequal.
     *
     * @param ladder ways that differ in type or room, the best first; each is a list of those that do not
     * @param worst which of all rungs is taken where the table fits in none
     */
    public static TableFit of(List<Column> columns, List<List<Rung>> ladder, int worst) {
        return first(columns, ladder, Column::comfortable)
                .or(() -> first(columns, ladder, Column::longest))
                .orElseGet(() -> cut(
                        columns,
                        ladder.stream().flatMap(List::stream).toList().get(worst),
                        worst));
    }

    private static Optional<TableFit> first(
            List<Column> columns, List<List<Rung>> ladder, ToDoubleFunction<Column> least) {
        int before = 0;
        for (List<Rung> rungs : ladder) {
            for (List<LikeColumns> grouped : List.of(LikeColumns.of(columns), LikeColumns.each(columns))) {
                for (int i = 0; i < rungs.size(); i++) {
                    Rung rung = rungs.get(i);
                    Optional<List<Double>> widths = ColumnWidths.share(grouped, rung.roomForText(), least);
                    if (widths.isPresent()) {
                        return Optional.of(new TableFit(before + i, rung.outer(widths.get()), List.of()));
                    }
                }
            }
            before += rungs.size();
        }
        return Optional.empty();
    }

    /** Every column gets what it needs, and none more than an equal part of what the others leave. */
    private static TableFit cut(List<Column> columns, Rung rung, int index) {
        double room = rung.roomForText();
        double most = fairMost(columns, room);
        List<Double> widths = new ArrayList<>();
        List<Integer> cut = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            double longest = columns.get(i).longest();
            widths.add(Math.min(longest, most));
            if (longest > most + CellText.SLIGHT) {
                cut.add(i);
            }
        }
        return new TableFit(index, rung.outer(widths), cut);
    }

    private static double fairMost(List<Column> columns, double room) {
        List<Double> longest = columns.stream().map(Column::longest).sorted().toList();
        double left = room;
        for (int i = 0; i < longest.size(); i++) {
            double equal = left / (longest.size() - i);
            if (longest.get(i) > equal) {
                return equal;
            }
            left -= longest.get(i);
        }
        return left;
    }
}
