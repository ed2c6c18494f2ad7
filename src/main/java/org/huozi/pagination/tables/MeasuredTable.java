package org.huozi.pagination.tables;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.render.Box;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.pagination.lines.CellTexts;
import org.huozi.typeset.HouseStyle;
import org.huozi.typeset.tables.CellText;
import org.huozi.typeset.tables.Column;
import org.huozi.typeset.tables.Figures;
import org.huozi.typeset.tables.SpanningCell;
import org.huozi.typeset.tables.TableText;
import org.w3c.dom.Element;

/**
 * A table as the measuring layout left it.
 *
 * @param room for all its columns, in dots
 * @param measure width of the table with its borders
 * @param pageHeight of the type area that it stands in
 * @param rows of cells
 */
record MeasuredTable(Element element, double room, double measure, double pageHeight, List<List<MeasuredCell>> rows) {
    MeasuredTable {
        rows = List.copyOf(rows);
    }

    /** A table as a layout has it; {@code pageHeight} in dots. */
    static MeasuredTable read(TableBox box, double pageHeight, CellTexts texts, HouseStyle style, CssContext context) {
        List<List<MeasuredCell>> rows = new ArrayList<>();
        for (Box section : box.getChildren()) {
            for (Box row : section.getChildren()) {
                if (section instanceof TableSectionBox part && row instanceof TableRowBox) {
                    rows.add(cells(row, part.isHeader(), texts, style, context));
                }
            }
        }
        double room = rows.isEmpty()
                ? 0
                : rows.get(0).stream().mapToDouble(MeasuredCell::width).sum();
        return new MeasuredTable(box.getElement(), room, box.getWidth(), pageHeight, rows);
    }

    /** For all columns together, were the table turned to the side of the page; 0 where it cannot be. */
    double turnedRoom() {
        return TurnedTable.canBe(element) ? pageHeight - (measure - room) : 0;
    }

    private static List<MeasuredCell> cells(
            Box row, boolean head, CellTexts texts, HouseStyle style, CssContext context) {
        List<MeasuredCell> cells = new ArrayList<>();
        for (Box child : row.getChildren()) {
            if (child instanceof TableCellBox cell) {
                double em = cell.getStyle().getFSFont(context).getSize2D();
                CellText text = CellText.of(texts.of(cell.getElement()), em, style);
                boolean flushRight = cell.getStyle().getIdent(CSSName.TEXT_ALIGN) == IdentValue.RIGHT;
                cells.add(new MeasuredCell(
                        cell.getElement(),
                        cell.getCol(),
                        cell.getStyle().getColSpan(),
                        head,
                        text,
                        flushRight,
                        cell.getWidth(),
                        cell.getWidth() - (double) cell.getContentWidth(),
                        cell.getPadding(context).left(),
                        cell.getPadding(context).right(),
                        cell.getStyle().getLineHeight(context)));
            }
        }
        return cells;
    }

    /** What the author wants each column to have of the room, together 1; empty if that follows from what they hold. */
    Optional<List<Double>> shares() {
        List<Double> typed = Pattern.compile("\\d+")
                .matcher(element.getAttribute("data-widths"))
                .results()
                .map(width -> Double.valueOf(width.group()))
                .toList();
        double sum = typed.stream().mapToDouble(width -> width).sum();
        return typed.size() == columnCount() && sum > 0
                ? Optional.of(typed.stream().map(width -> width / sum).toList())
                : Optional.empty();
    }

    int columnCount() {
        return cells().mapToInt(cell -> cell.column() + cell.columns()).max().orElse(0);
    }

    Stream<MeasuredCell> cells() {
        return rows.stream().flatMap(List::stream);
    }

    /** The cells that stand in a column alone. */
    List<MeasuredCell> column(int index, Predicate<MeasuredCell> which) {
        return cells().filter(cell -> cell.columns() == 1 && cell.column() == index)
                .filter(which)
                .toList();
    }

    /** As the rules of setting see it. */
    TableText text() {
        List<SpanningCell> spanning = cells().filter(cell -> cell.columns() > 1)
                .map(cell -> new SpanningCell(cell.column(), cell.columns(), cell.text()))
                .toList();
        return new TableText(columns(), spanning);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < columnCount(); i++) {
            List<MeasuredCell> body = column(i, cell -> !cell.head());
            columns.add(new Column(
                    heading(i),
                    column(i, MeasuredCell::head).stream()
                            .map(MeasuredCell::text)
                            .toList(),
                    body.stream().map(MeasuredCell::text).toList()));
        }
        return columns;
    }

    String heading(int column) {
        StringBuilder heading = new StringBuilder();
        column(column, MeasuredCell::head).forEach(cell -> heading.append(cell.words()));
        return heading.toString();
    }

    /** The same with room beside numbers for the decimals that they lack. */
    MeasuredTable aligned() {
        IdentityHashMap<MeasuredCell, CellText> texts = new IdentityHashMap<>();
        for (int i = 0; i < columnCount(); i++) {
            List<MeasuredCell> figures = column(i, MeasuredTable::mayBeFigure);
            List<CellText> aligned =
                    Figures.aligned(figures.stream().map(MeasuredCell::text).toList());
            for (int j = 0; j < figures.size(); j++) {
                texts.put(figures.get(j), aligned.get(j));
            }
        }
        List<List<MeasuredCell>> aligned = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.with(texts.getOrDefault(cell, cell.text())))
                        .toList())
                .toList();
        return new MeasuredTable(element, room, measure, pageHeight, aligned);
    }

    private static boolean mayBeFigure(MeasuredCell cell) {
        return cell.flushRight() && !cell.head();
    }
}
