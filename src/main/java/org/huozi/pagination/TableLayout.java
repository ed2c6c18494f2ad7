package org.huozi.pagination;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huozi.pagination.lines.Boxes;
import org.huozi.pagination.lines.ComposedLines;
import org.w3c.dom.Element;

/** Where the parts of a table stand in a layout, and how many of its lines the page has room for. Lengths in dots. */
final class TableLayout {
    /** Lines of a row that are not left alone on a page (clreq on single lines at the edges of pages). */
    static final int TOGETHER = 2;

    /** Of a page, what may stay empty so that no cell over several rows is parted. */
    static final double MOST_EMPTY = 0.25;

    private final Layer layer;
    private final LayoutContext context;
    private final ContinuedPart part;
    private final Box whole;
    private final List<List<TableCellBox>> rows = new ArrayList<>();
    /** The cells of each row whose last it is. */
    private final List<List<TableCellBox>> ending = new ArrayList<>();

    private final List<Box> rowBoxes = new ArrayList<>();
    private Optional<Box> head = Optional.empty();

    private TableLayout(PdfBoxRenderer renderer, ContinuedPart part, Box whole, TableBox table) {
        this.layer = renderer.getRootBox().getLayer();
        this.context = renderer.getSharedContext().newLayoutContextInstance();
        this.part = part;
        this.whole = whole;
        for (Box child : table.getChildren()) {
            if (child instanceof TableSectionBox section && section.isHeader()) {
                head = Optional.of(section);
            } else if (child instanceof TableSectionBox section && !section.isFooter()) {
                section.getChildren().forEach(this::row);
            }
        }
        rows.forEach(row -> ending.add(new ArrayList<>()));
        for (int row = 0; row < rows.size(); row++) {
            for (TableCellBox cell : rows.get(row)) {
                ending.get(Math.min(row + span(cell), rows.size()) - 1).add(cell);
            }
        }
    }

    private void row(Box row) {
        rowBoxes.add(row);
        rows.add(row.getChildren().stream()
                .filter(TableCellBox.class::isInstance)
                .map(TableCellBox.class::cast)
                .toList());
    }

    /** The layout of a part, if it is one of a table that the engine has laid out. */
    static Optional<TableLayout> of(ContinuedPart part, PdfBoxRenderer renderer) {
        return box(part.element(), renderer.getRootBox())
                .flatMap(whole -> box(part.table(), whole)
                        .filter(TableBox.class::isInstance)
                        .map(table -> new TableLayout(renderer, part, whole, (TableBox) table)));
    }

    private static Optional<Box> box(Element element, Box from) {
        if (from.getElement() == element && (!element.getTagName().equals("table") || from instanceof TableBox)) {
            return Optional.of(from);
        }
        for (Box child : from.getChildren()) {
            Optional<Box> found = box(element, child);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** 0-based sheet on which it begins. */
    int sheet() {
        return page().getPageNo();
    }

    private PageBox page() {
        Box first = whole;
        while (!(first instanceof LineBox) && first.getChildCount() > 0) {
            first = first.getChild(0);
        }
        return layer.getFirstPage(context, first);
    }

    /** Whether caption, head, rows and remarks stand on one page. */
    boolean isOnOnePage() {
        return rows.isEmpty() || (rowBoxes.get(0).getAbsY() >= page().getTop() && linesEnd() <= bottom());
    }

    /** Whether all rows stand on the page on which it begins, above its notes. */
    boolean areRowsHere() {
        Box first = rowBoxes.get(0);
        Box last = rowBoxes.get(rowBoxes.size() - 1);
        return first.getAbsY() >= page().getTop() && last.getAbsY() + last.getHeight() <= bottom();
    }

    private double bottom() {
        return page().getBottom(context);
    }

    /** Where the last line ends, in the table or below it. The frame of the last row may reach into the margin. */
    private double linesEnd() {
        return Stream.concat(
                        belowLines(), ending.get(rows.size() - 1).stream().flatMap(cell -> Boxes.lines(cell).stream()))
                .mapToDouble(line -> line.getAbsY() + line.getHeight())
                .max()
                .orElse(0);
    }

    /** How high what stands below the table is. */
    private double below() {
        return belowLines().mapToDouble(Box::getHeight).sum();
    }

    private Stream<LineBox> belowLines() {
        return part.below().stream()
                .flatMap(element -> box(element, whole).stream())
                .flatMap(box -> Boxes.lines(box).stream());
    }

    /** Its lowest line, by which room shrinks until everything fits. */
    double line() {
        return rows.stream()
                .flatMap(List::stream)
                .flatMap(cell -> lines(cell).stream())
                .mapToDouble(Box::getHeight)
                .filter(height -> height > 0)
                .min()
                .orElse(1);
    }

    /**
     * Where to cut so that the first part fills the page.
     *
     * @param spared room to leave, for notes that the engine has not placed yet
     * @param together lines of a row that stay together
     */
    Optional<TableCut> cut(double spared, int together) {
        double start = head.map(box -> (double) box.getAbsY() + box.getHeight())
                .orElse((double) (rowBoxes.isEmpty() ? 0 : rowBoxes.get(0).getAbsY()));
        double room = bottom() - start - spared;
        List<Double> tops = tops();
        JoinedRows joined = new JoinedRows(part.rows());
        for (int row = 0; row < rows.size(); row++) {
            double left = room - tops.get(row);
            double height = tops.get(row + 1) - tops.get(row);
            boolean last = row == rows.size() - 1;
            if (height + (last ? below() : 0) > left || last) {
                TableCut inside = new TableCut(row, Math.min(left, height - 1));
                if (left > 0 && joined.isAlone(row) && !kept(inside, together).isEmpty()) {
                    return Optional.of(inside);
                }
                int best = joined.bestCut(row, tops::get, MOST_EMPTY * (bottom() - page().getTop()));
                return best > 0 ? Optional.of(new TableCut(best, 0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * Where the rows begin below the head, and the last one ends, were all of them on one page. A row is as high as its
     * highest cell; what a cell over several rows needs besides, the last of them has.
     */
    private List<Double> tops() {
        List<Double> tops = new ArrayList<>(List.of(0.0));
        for (int row = 0; row < rows.size(); row++) {
            double bottom = tops.get(row);
            for (TableCellBox cell : ending.get(row)) {
                bottom = Math.max(bottom, tops.get(row + 1 - span(cell)) + height(cell));
            }
            tops.add(bottom);
        }
        return tops;
    }

    /** How many lines of each cell of a row stay; empty if it cannot be cut there. */
    List<Integer> kept(TableCut cut, int together) {
        if (!cut.insideRow()) {
            return List.of();
        }
        List<Integer> kept = new ArrayList<>();
        boolean parted = false;
        for (TableCellBox cell : rows.get(cut.row())) {
            List<Box> lines = lines(cell);
            double room = cut.room() - frame(cell);
            int fits = 0;
            while (fits < lines.size() && lines.get(fits).getHeight() <= room) {
                room -= lines.get(fits).getHeight();
                fits++;
            }
            if (fits < lines.size()) {
                fits = Math.min(fits, lines.size() - together);
                if (fits < together
                        || cell.getElement() == null
                        || ComposedLines.count(cell.getElement()) != lines.size()) {
                    return List.of();
                }
                parted = true;
            } else if (lines.isEmpty() && cell.getChildCount() > 0) {
                return List.of(); // blocks, which have no lines of their own
            }
            kept.add(Math.max(1, fits));
        }
        return parted ? kept : List.of();
    }

    private double height(TableCellBox cell) {
        List<Box> lines = lines(cell);
        return frame(cell)
                + (lines.isEmpty()
                        ? cell.getChildren().stream()
                                .mapToDouble(Box::getHeight)
                                .sum()
                        : lines.stream().mapToDouble(Box::getHeight).sum());
    }

    private static int span(TableCellBox cell) {
        return cell.getStyle().getRowSpan();
    }

    private double frame(BlockBox cell) {
        return cell.getPadding(context).top()
                + cell.getPadding(context).bottom()
                + cell.getBorder(context).top()
                + cell.getBorder(context).bottom();
    }

    private static List<Box> lines(TableCellBox cell) {
        return cell.getChildren().stream().filter(LineBox.class::isInstance).toList();
    }
}
