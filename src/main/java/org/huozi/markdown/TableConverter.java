package org.huozi.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.huozi.diag.Code;
import org.huozi.model.Table;

/** A table of the tables extension → {@link Table}; every row fills as many columns as the table has. */
final class TableConverter {
    private final ReadingContext reading;
    private final InlineConverter inlines;

    TableConverter(ReadingContext reading, InlineConverter inlines) {
        this.reading = reading;
        this.inlines = inlines;
    }

    Table table(TableBlock block) {
        List<Table.Alignment> alignments = alignments(block);
        List<TypedRow> head = new ArrayList<>();
        List<TypedRow> body = new ArrayList<>();
        for (Node part : block.getChildren()) {
            if (part instanceof TableHead || part instanceof TableBody) {
                List<TypedRow> target = part instanceof TableHead ? head : body;
                part.getChildren().forEach(row -> target.add(row((TableRow) row, alignments.size())));
            }
        }
        // plain Markdown has one head row: what is joined to it from below the line is a further one
        while (!head.isEmpty() && !body.isEmpty() && body.get(0).isJoinedUpwards()) {
            head.add(body.remove(0));
        }
        return new Table(alignments, List.of(), rows(head), rows(body), reading.span(block));
    }

    private List<Table.Row> rows(List<TypedRow> typed) {
        return new JoinedCells(reading, inlines).rows(typed);
    }

    private static List<Table.Alignment> alignments(TableBlock block) {
        List<Table.Alignment> alignments = new ArrayList<>();
        for (Node part : block.getChildren()) {
            if (part instanceof TableSeparator && part.getFirstChild() instanceof TableRow row) {
                row.getChildren().forEach(cell -> alignments.add(alignment((TableCell) cell)));
            }
        }
        return alignments;
    }

    private static Table.Alignment alignment(TableCell cell) {
        TableCell.Alignment alignment = cell.getAlignment();
        if (alignment == TableCell.Alignment.CENTER) {
            return Table.Alignment.CENTRE;
        }
        return alignment == TableCell.Alignment.RIGHT ? Table.Alignment.END : Table.Alignment.START;
    }

    private TypedRow row(TableRow row, int columns) {
        TypedRow typed = TypedRow.of(row);
        if (typed.columns() != columns) {
            reading.report(Code.FIG_015, row, Integer.toString(typed.columns()), Integer.toString(columns));
        }
        return typed.filledTo(columns);
    }
}
