package org.huozi.typeset.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Shares the room of a table among its columns. Each gets the least that it asks for; what is left goes where it saves
 * most lines, and once all cells are on one line, to all columns alike, so that the spaces between them are even. More
 * room never makes a column narrower.
 */
final class ColumnWidths {
    private final List<LikeColumns> columns;
    private final double[] least;
    private final double[] natural;

    private ColumnWidths(List<LikeColumns> columns, ToDoubleFunction<Column> least) {
        this.columns = columns;
        this.least = columns.stream().mapToDouble(like -> like.most(least)).toArray();
        this.natural =
                columns.stream().mapToDouble(like -> like.most(Column::natural)).toArray();
        for (int i = 0; i < natural.length; i++) {
            natural[i] = Math.max(natural[i], this.least[i]);
        }
    }

    /**
     * The widths of the columns, which fill the room.
     *
     * @param least what every column asks for at least
     * @return empty where that is more than there is
     */
    static Optional<List<Double>> share(List<LikeColumns> columns, double room, ToDoubleFunction<Column> least) {
        ColumnWidths widths = new ColumnWidths(columns, least);
        return widths.fits(room) ? Optional.of(widths.shared(room)) : Optional.empty();
    }

    private boolean fits(double room) {
        return sum(least) <= room + CellText.SLIGHT;
    }

    private List<Double> shared(double room) {
        double surplus = room - sum(natural);
        double[] widths = surplus >= 0 ? natural.clone() : balanced(room);
        double each = (room - sum(widths))
                / columns.stream().mapToInt(LikeColumns::count).sum();
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            all.addAll(Collections.nCopies(columns.get(i).count(), widths[i] + each));
        }
        return all;
    }

    /** Widths at which more would be worth the same to all columns, save those that have all they need. */
    private double[] balanced(double room) {
        double low = -60; // logarithms of the price
        double high = 60;
        for (int i = 0; i < 80; i++) {
            double middle = (low + high) / 2;
            boolean tooCheap = sum(worth(Math.exp(middle))) > room;
            low = tooCheap ? middle : low;
            high = tooCheap ? high : middle;
        }
        return worth(Math.exp(high));
    }

    private double[] worth(double price) {
        double[] widths = new double[least.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.get(i).worth(price, least[i], natural[i]);
        }
        return widths;
    }

    private double sum(double[] widths) {
        double sum = 0;
        for (int i = 0; i < widths.length; i++) {
            sum += widths[i] * columns.get(i).count();
        }
        return sum;
    }
}
