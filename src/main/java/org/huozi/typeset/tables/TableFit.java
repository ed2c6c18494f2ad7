package org.huozi.typeset.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

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
     * The first way in which the table reads well, else the first in which nothing is cut, else that of the first few in
     * which least is. Before type gets smaller, columns that look alike may become unequal.
     *
     * @param ladder ways that differ in type or room, the best first; each is a list of those that do not
     * @param upright of all rungs those that something may be cut in, at least one
     */
    public static TableFit of(TableText text, List<List<Rung>> ladder, int upright) {
        List<Column> columns = text.asking();
        List<Rung> rungs = ladder.stream().flatMap(List::stream).toList();
        return first(columns, ladder, Column::comfortable)
                .or(() -> first(columns, ladder, Column::longest))
                .orElseGet(() -> leastCut(IntStream.range(0, upright)
                        .mapToObj(i -> cut(text, columns, rungs.get(i), i))
                        .toList()));
    }

    /**
     * The first way in which nothing is cut, with widths that the author of the table wants.
     *
     * @param shares of the columns in the room, together 1
     */
    public static TableFit of(TableText text, List<Double> shares, List<List<Rung>> ladder, int upright) {
        List<TableFit> fits = new ArrayList<>();
        for (Rung rung : ladder.stream().flatMap(List::stream).toList()) {
            fits.add(shared(text, shares, rung, fits.size()));
        }
        return fits.stream()
                .filter(fit -> fit.cut().isEmpty())
                .findFirst()
                .orElseGet(() -> leastCut(fits.subList(0, upright)));
    }

    private static TableFit shared(TableText text, List<Double> shares, Rung rung, int index) {
        List<Double> widths = IntStream.range(0, shares.size())
                .mapToObj(i -> (rung.room() * shares.get(i) - rung.insets().get(i)) / rung.scale())
                .toList();
        return new TableFit(index, rung.outer(widths), text.cutIn(widths));
    }

    private static TableFit leastCut(List<TableFit> fits) {
        return fits.stream().min(Comparator.comparing(fit -> fit.cut().size())).orElseThrow();
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
    private static TableFit cut(TableText text, List<Column> columns, Rung rung, int index) {
        double most = fairMost(columns, rung.roomForText());
        List<Double> widths = columns.stream()
                .map(column -> Math.min(column.comfortable(), most))
                .toList();
        return new TableFit(index, rung.outer(widths), text.cutIn(widths));
    }

    private static double fairMost(List<Column> columns, double room) {
        List<Double> needs = columns.stream().map(Column::comfortable).sorted().toList();
        double left = room;
        for (int i = 0; i < needs.size(); i++) {
            double equal = left / (needs.size() - i);
            if (needs.get(i) > equal) {
                return equal;
            }
            left -= needs.get(i);
        }
        return room;
    }
}
