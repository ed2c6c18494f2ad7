package org.huozi.html;

import java.util.List;

/**
 * What {@code templates/lib/table.ftlh} sees of a table, as {@code table}.
 *
 * @param header rows of cells; possibly none
 * @param rows likewise
 */
public record TableView(List<List<CellView>> header, List<List<CellView>> rows) {
    public TableView {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * A cell.
     *
     * @param alignment of its column: {@code start}, {@code centre} or {@code end}
     */
    public record CellView(Markup text, String alignment) {}
}
