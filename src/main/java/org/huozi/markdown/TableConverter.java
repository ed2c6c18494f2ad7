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
import org.huozi.model.Inline;
import org.huozi.model.Table;

/** A table of the tables extension → {@link Table}; every row gets as many cells as there are columns. */
final class TableConverter {
    private final ReadingContext reading;
    private final InlineConverter inlines;

    TableConverter(ReadingContext reading, InlineConverter inlines) {
        this.reading = reading;
        this.inlines = inlines;
    }

    Table table(TableBlock block) {
        List<Table.Alignment> alignments = alignments(block);
        List<Table.Row> header = new ArrayList<>();
        List<Table.Row> rows = new ArrayList<>();
        for (Node part : block.getChildren()) {
            if (part instanceof TableHead || part instanceof TableBody) {
                List<Table.Row> target = part instanceof TableHead ? header : rows;
                part.getChildren().forEach(row -> target.add(row((TableRow) row, alignments.size())));
            }
        }
        return new Table(alignments, List.of(), header, rows, reading.span(block));
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

    private Table.Row row(TableRow row, int columns) {
        List<List<Inline>> cells = new ArrayList<>();
        for (Node cell : row.getChildren()) {
            cells.add(((TableCell) cell).getText().isBlank() ? List.of() : inlines.content(cell));
        }
        if (cells.size() != columns) {
            reading.report(Code.FIG_015, row, Integer.toString(cells.size()), Integer.toString(columns));
        }
        while (cells.size() < columns) {
            cells.add(List.of());
        }
        return new Table.Row(cells);
    }
}
