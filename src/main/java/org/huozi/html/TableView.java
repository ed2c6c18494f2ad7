package org.huozi.html;

import java.util.List;

/**
 * What {@code templates/lib/table.ftlh} sees of a table, as {@code table}.
 *
 * @param widths of the columns, in percent of the table; empty where they follow from what the cells hold
 * @param header rows of cells; possibly none
 * @param rows likewise
 */
public record TableView(List<Integer> widths, List<List<CellView>> header, List<List<CellView>> rows) {
    public TableView {
        widths = List.copyOf(widths);
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * A cell.
     *
     * @param alignment of its text: {@code start}, {@code centre} or {@code end}
     * @param length of its text: {@code short}, which is best kept on one line, {@code middle} or {@code long}
     * @param columns that it spans
     * @param rows that it spans; those it reaches into have no cell in its place
     */
    public record CellView(Markup text, String alignment, String length, int columns, int rows) {}
}
