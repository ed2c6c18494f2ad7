package org.huozi.model;

import java.util.List;
import org.huozi.diag.Span;

/**
 * The cells of a table; its number and caption are those of the {@link Figure} around it.
 *
 * @param alignments one a column
 * @param header the head rows, possibly none
 */
public record Table(List<Alignment> alignments, List<Row> header, List<Row> rows, Span span) implements Block {
    public Table {
        alignments = List.copyOf(alignments);
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.table(this);
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
