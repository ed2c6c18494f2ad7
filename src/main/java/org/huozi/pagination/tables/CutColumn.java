package org.huozi.pagination.tables;

import java.util.Comparator;
import org.w3c.dom.Element;

/**
 * A column that holds something which is longer than any line it can have.
 *
 * @param table what readers would call it
 * @param cell that holds it
 * @param heading of the column
 */
public record CutColumn(Element table, Element cell, String heading, int number) {

    static CutColumn of(MeasuredTable table, int column, double width) {
        MeasuredCell widest = table.column(column, cell -> true).stream()
                .max(Comparator.comparingDouble(cell -> cell.text().extent().longest()))
                .orElseThrow();
        return new CutColumn(table.element(), widest.element(), table.heading(column), column + 1);
    }
}
