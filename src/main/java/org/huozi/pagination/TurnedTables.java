package org.huozi.pagination;

import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huozi.pagination.tables.TurnedTable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Turned tables that are longer than a page is wide go on on the next, turned as well, and a numbered one as 续表: the
 * engine, which turns what it has already placed, would let them run off the page.
 */
final class TurnedTables {
    /** Pages that they may fill; a guard against layouts that never settle. */
    private static final int MOST_CUTS = 500;

    private TurnedTables() {}

    /** Lays out again until no turned table leaves its page. */
    static void settle(PdfBoxRenderer renderer) {
        for (int cuts = 0; cuts < MOST_CUTS; cuts++) {
            Optional<Element> row = pages(renderer.getRootBox())
                    .flatMap(page -> firstRowBeyond(page).stream())
                    .findFirst();
            if (row.isEmpty()) {
                return;
            }
            cutBefore(row.get());
            Continuation.layOut(renderer);
        }
    }

    private static Stream<Box> pages(Box box) {
        return box.getElement() != null && TurnedTable.isPage(box.getElement())
                ? Stream.of(box)
                : box.getChildren().stream().flatMap(TurnedTables::pages);
    }

    /** The first row but one of a page that ends below it, or, where only notes do, the last one. */
    private static Optional<Element> firstRowBeyond(Box page) {
        int limit = page.getAbsY() + page.getContentWidth(); // what is turned is as high as the page is wide
        List<Box> rows = new ArrayList<>();
        collectRows(page, rows);
        List<Element> elements = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.getElement()))
                .toList();
        for (int i = 1; i < rows.size(); i++) {
            Box row = rows.get(i);
            boolean last = i + 1 == rows.size();
            int bottom = last ? bottom(page) : row.getAbsY() + row.getHeight();
            if (bottom > limit && row.getElement() != null) {
                return Optional.of(elements.get(new JoinedRows(elements)
                        .bestCut(
                                i,
                                above -> rows.get(above).getAbsY(),
                                TableLayout.MOST_EMPTY * page.getContentWidth())));
            }
        }
        return Optional.empty();
    }

    private static int bottom(Box page) {
        return page.getChildren().stream()
                .filter(BlockBox.class::isInstance)
                .mapToInt(turned -> turned.getAbsY() + turned.getHeight())
                .max()
                .orElse(page.getAbsY());
    }

    private static void collectRows(Box box, List<Box> rows) {
        if (box instanceof TableSectionBox section && !section.isHeader()) {
            rows.addAll(section.getChildren());
        } else {
            box.getChildren().forEach(child -> collectRows(child, rows));
        }
    }

    /** Moves the row and those after it, and what stands below the table, to a page of their own. */
    private static void cutBefore(Element row) {
        Element page = page(row);
        Element rest = (Element) page.cloneNode(true);
        List<Element> rows = rows(row);
        List<Element> restRows =
                rows((Element) rest.getElementsByTagName("tbody").item(0).getFirstChild());
        int first = rows.indexOf(row);
        JoinedRows.part(rows, restRows, first);
        for (int i = 0; i < rows.size(); i++) {
            Element superfluous = i < first ? restRows.get(i) : rows.get(i);
            superfluous.getParentNode().removeChild(superfluous);
        }
        removeWhatFollows(rows.get(0), page);
        goOn(rest);
        page.getParentNode().insertBefore(rest, page.getNextSibling());
        ContinuedPart.goesOn((Element) rows.get(0).getParentNode().getParentNode());
        page.getParentNode().replaceChild(page.cloneNode(true), page); // the engine keeps the styles of elements
    }

    /** Notes and sources stand below the last part only. */
    private static void removeWhatFollows(Node row, Element page) {
        Node table = row.getParentNode().getParentNode();
        for (Node part = table; part != page; part = part.getParentNode()) {
            while (part.getNextSibling() != null) {
                part.getParentNode().removeChild(part.getNextSibling());
            }
        }
    }

    private static List<Element> rows(Element row) {
        return ContinuedPart.elements((Element) row.getParentNode());
    }

    private static Element page(Element row) {
        Element page = row;
        while (!TurnedTable.isPage(page)) {
            page = (Element) page.getParentNode();
        }
        return page;
    }

    /** The rest of a table bears no anchor of the first part and no note of its head, and says what it is. */
    private static void goOn(Element rest) {
        NodeList figures = rest.getElementsByTagName("figure");
        if (figures.getLength() > 0) {
            ContinuedTables.goOn((Element) figures.item(0));
        }
    }
}
