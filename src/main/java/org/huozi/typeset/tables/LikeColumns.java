package org.huozi.typeset.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Neighbouring columns of one width: those of the years, of the days of a week; most often a single column. */
record LikeColumns(List<Column> columns) {
    LikeColumns {
        columns = List.copyOf(columns);
    }

    static List<LikeColumns> of(List<Column> columns) {
        List<LikeColumns> all = new ArrayList<>();
        for (int first = 0; first < columns.size(); ) {
            int end = first + 1;
            while (end < columns.size() && columns.get(first).isLike(columns.get(end))) {
                end++;
            }
            all.add(new LikeColumns(columns.subList(first, end)));
            first = end;
        }
        return all;
    }

    static List<LikeColumns> each(List<Column> columns) {
        return columns.stream().map(List::of).map(LikeColumns::new).toList();
    }

    int count() {
        return columns.size();
    }

    double most(ToDoubleFunction<Column> width) {
        return columns.stream().mapToDouble(width).max().orElse(0);
    }

    /**
     * The width at which a little more of it would be worth {@code price}: where the sum of squares of the cells' lines,
     * (length / w)², falls by that much for each unit of room.
     */
    double worth(double price, double least, double natural) {
        double low = least;
        double high = natural;
        for (int i = 0; i < 60 && high - low > CellText.SLIGHT; i++) {
            double width = (low + high) / 2;
            double pressure = columns.stream()
                    .mapToDouble(column -> column.pressure(width))
                    .sum();
            boolean worthMore = 2 * pressure / (count() * width * width * width) > price;
            low = worthMore ? width : low;
            high = worthMore ? high : width;
        }
        return (low + high) / 2;
    }
}
