package org.huozi.typeset.tables;

import java.util.List;

/**
 * A cell over several columns.
 *
 * @param first of them, 0-based
 * @param count of them
 */
public record SpanningCell(int first, int count, CellText text) {

    /** Of one value a column, those of its columns. */
    <T> List<T> of(List<T> columns) {
        return columns.subList(first, first + count);
    }

    /** Whether it would be cut in columns of these widths, the spaces between which it may use besides. */
    boolean isCutIn(List<Double> widths) {
        return text.longest() > of(widths).stream().mapToDouble(width -> width).sum() + CellText.SLIGHT;
    }
}
