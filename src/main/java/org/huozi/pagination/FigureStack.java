package org.huozi.pagination;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;
import org.huozi.pagination.lines.Boxes;
import org.huozi.pagination.tables.TurnedTable;

/**
 * What stands in a figure from top to bottom: pictures, alone or side by side, and the lines of its words. Heights in
 * dots.
 *
 * @param pictures together
 * @param words together, with the space between all
 * @param page what the type area has for them: its height, or, where they are turned, its width
 */
record FigureStack(double pictures, double words, double page) {
    /** The least that is left of the height of a page for pictures whose words take nearly all of it. */
    private static final double LEAST = 0.2;

    /** Of a laid out figure, or of a picture that stands for itself. */
    static FigureStack of(Box figure, LayoutContext context, PdfBoxRenderer measuring) {
        Layer root = measuring.getRootBox().getLayer();
        List<Box> rows = new ArrayList<>();
        double space = collect(figure, rows, context);
        double all = rows.stream().mapToDouble(Box::getHeight).sum();
        double pictures = rows.stream()
                .filter(FigureStack::showsPicture)
                .mapToDouble(Box::getHeight)
                .sum();
        return new FigureStack(
                pictures,
                all - pictures + space,
                isTurned(figure)
                        ? root.getFirstPage(context, figure).getContentWidth(context)
                        : root.getFirstPage(context, figure).getContentHeight(context));
    }

    private static boolean isTurned(Box figure) {
        Box above = figure;
        while (above != null && !(above.getElement() != null && TurnedTable.isPage(above.getElement()))) {
            above = above.getParent();
        }
        return above != null;
    }

    /**
     * Reads the rows of a box. Its own height would say less, since that of one over two pages has what the first leaves
     * empty.
     *
     * @return the space around blocks, at most: margins that meet may collapse
     */
    private static double collect(Box box, List<Box> rows, LayoutContext context) {
        if (box instanceof LineBox || isPicture(box)) {
            rows.add(box);
            return 0;
        }
        double space = box.getMarginBorderPadding(context, CalculatedStyle.TOP)
                + box.getMarginBorderPadding(context, CalculatedStyle.BOTTOM);
        for (Box child : box.getChildren()) {
            space += collect(child, rows, context);
        }
        return space;
    }

    private static boolean isPicture(Box box) {
        return box instanceof BlockBox block && block.isReplaced();
    }

    private static boolean showsPicture(Box row) {
        return isPicture(row) || Boxes.in(row).stream().anyMatch(FigureStack::isPicture);
    }

    /** To which part of their size its pictures are to be made smaller, so that all of it stands on one page. */
    double scale() {
        double room = Math.max(page - words, LEAST * page);
        return pictures > room ? room / pictures : 1;
    }
}
