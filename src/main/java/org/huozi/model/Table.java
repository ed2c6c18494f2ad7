package org.huozi.model;

import java.util.List;
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

    /** A row of cells, each a run of inlines. */
    public record Row(List<List<Inline>> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
