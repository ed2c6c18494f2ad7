package org.huozi.typeset.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What a table holds.
 *
 * @param columns with the cells that stand in one alone
 * @param spanning the cells over several
 */
public record TableText(List<Column> columns, List<SpanningCell> spanning) {
    public TableText {
        columns = List.copyOf(columns);
        spanning = spanning.stream()
                .sorted(Comparator.comparingInt(SpanningCell::count))
                .toList();
    }

    /**
     * The columns, each asking for its part of what the cells over several need: what these have not is missing in all of
     * them alike, so that like columns stay alike. A narrow cell asks before a wide one over the same columns.
     */
    List<Column> asking() {
        List<Column> asking = new ArrayList<>(columns);
        for (SpanningCell cell : spanning) {
            List<Column> its = cell.of(asking);
            double longest = missing(cell.text().longest(), its, Column::longest);
            double comfortable = missing(Column.comfortable(cell.text()), its, Column::comfortable);
            double natural = missing(cell.text().natural(), its, Column::natural);
            its.replaceAll(column -> column.asking(
                    column.longest() + longest, column.comfortable() + comfortable, column.natural() + natural));
        }
        return asking;
    }

    /** What each of some columns lacks for a cell over all of them. */
    private static double missing(double needed, List<Column> columns, ToDoubleFunction<Column> width) {
        return Math.max(0, needed - columns.stream().mapToDouble(width).sum()) / columns.size();
    }

    /** Columns of these widths in which something is longer than its line. */
    List<Integer> cutIn(List<Double> widths) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).longest() > widths.get(i) + CellText.SLIGHT
                        || spanning.stream().anyMatch(cell -> cell.first() == i && cell.isCutIn(widths)))
                .boxed()
                .toList();
    }
}
