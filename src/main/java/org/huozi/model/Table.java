package org.huozi.model;

import java.util.List;
import java.util.stream.IntStream;
import org.huozi.diag.Span;

/**
 * The cells of a table; its number and caption are those of the {@link Figure} around it.
 *
 * @param alignments one a column
 * @param widths of the columns, in percent of the whole, as its author wants them; empty where they follow from what the
 *     cells hold
 * @param header the head rows, possibly none
 */
public record Table(List<Alignment> alignments, List<Integer> widths, List<Row> header, List<Row> rows, Span span)
        implements Block {
    public Table {
        alignments = List.copyOf(alignments);
        widths = List.copyOf(widths);
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.table(this);
    }

    /** The same table with columns of these widths, in percent of the whole. */
    public Table withWidths(List<Integer> percents) {
        return new Table(alignments, percents, header, rows, span);
    }

    /** How a column is set. */
    public enum Alignment {
        START,
        CENTRE,
        END
    }

    /** The cells that begin in a row; those that reach into it from above are in the rows where they begin. */
    public record Row(List<TableCell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell, over several columns or rows if it is joined.
     *
     * @param column its first, 0-based
     * @param columns how many it spans, 1 if it is not joined
     * @param rows likewise
     */
    public record TableCell(List<Inline> content, int column, int columns, int rows) {
        public TableCell {
            content = List.copyOf(content);
        }

        /** Its columns. */
        public IntStream span() {
            return IntStream.range(column, column + columns);
        }

        /** The same cell with other content. */
        public TableCell withContent(List<Inline> other) {
            return new TableCell(other, column, columns, rows);
        }
    }
}
