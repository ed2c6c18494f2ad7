package org.huozi.pagination;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * 续表: a numbered table that runs on to another page is cut there, and the rest begins with its label and head again (CY/T
 * 170 §6.6). The engine alone would repeat the head without the label. What the label of the rest says is written by the
 * figure template, in {@code data-continued}.
 */
final class ContinuedTables {
    /** Pages that a single table may fill; a guard against layouts that never settle. */
    private static final int MOST_CUTS = 500;

    private static final String LABEL = "data-continued";
    private static final String REST = "continued";

    private ContinuedTables() {}

    /** The labels that a document's tables will get where they are continued. */
    static List<String> labels(Document document) {
        List<String> labels = new ArrayList<>();
        NodeList figures = document.getElementsByTagNameNS("*", "figure");
        for (int i = 0; i < figures.getLength(); i++) {
            labels.add(((Element) figures.item(i)).getAttribute(LABEL));
        }
        return labels;
    }

    /** Whether this is what a table was cut into behind its first part. */
    static boolean isRest(Element figure) {
        return !figure.getAttribute(LABEL).isEmpty()
                && List.of(figure.getAttribute("class").split(" ")).contains(REST);
    }

    /** Lays out again until no numbered table stands on two pages. */
    static void settle(PdfBoxRenderer renderer) {
        for (int cuts = 0; cuts < MOST_CUTS; cuts++) {
            Optional<Element> row = firstRowOnNextPage(renderer);
            if (row.isEmpty()) {
                return;
            }
            cutBefore(row.get());
            PrintText.removeFootnoteAreas(renderer.getDocument());
            renderer.layout();
        }
    }

    private static Optional<Element> firstRowOnNextPage(PdfBoxRenderer renderer) {
        Layer layer = renderer.getRootBox().getLayer();
        LayoutContext context = renderer.getSharedContext().newLayoutContextInstance();
        List<TableSectionBox> bodies = new ArrayList<>();
        collect(renderer.getRootBox(), bodies);
        for (TableSectionBox body : bodies) {
            int page = -1;
            for (Box row : body.getChildren()) {
                int rowPage =
                        layer.getLastPage(context, row).getPageNo(); // a row that does not fit is drawn there whole
                if (page >= 0 && rowPage > page && row.getElement() != null) {
                    return Optional.of(row.getElement());
                }
                page = page < 0 ? rowPage : page;
            }
        }
        return Optional.empty();
    }

    private static void collect(Box box, List<TableSectionBox> bodies) {
        if (box instanceof TableSectionBox section
                && !section.isHeader()
                && section.getChildCount() > 1
                && section.getChild(0) instanceof TableRowBox
                && figure(section.getChild(0).getElement()).isPresent()) {
            bodies.add(section);
        }
        box.getChildren().forEach(child -> collect(child, bodies));
    }

    private static Optional<Element> figure(Node node) {
        for (Node ancestor = node; ancestor instanceof Element element; ancestor = ancestor.getParentNode()) {
            if (!element.getAttribute(LABEL).isEmpty()) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** Moves the row and those after it into a copy of the figure, without its anchor, caption and note. */
    private static void cutBefore(Element row) {
        Element figure = figure(row).orElseThrow();
        Element rest = (Element) figure.cloneNode(true);
        goOn(rest);
        Element body = (Element) row.getParentNode();
        Element restBody = (Element) rest.getElementsByTagNameNS("*", "tbody").item(0);
        while (restBody.getFirstChild() != null) {
            restBody.removeChild(restBody.getFirstChild());
        }
        for (Node next = row; next != null; ) {
            Node moving = next;
            next = next.getNextSibling();
            body.removeChild(moving);
            restBody.appendChild(moving);
        }
        figure.getParentNode().insertBefore(rest, figure.getNextSibling());
    }

    /** Makes a copy of a numbered table the rest of it. */
    static void goOn(Element figure) {
        if (!figure.getAttribute(LABEL).isEmpty()) {
            figure.removeAttribute("id");
            if (!isRest(figure)) {
                figure.setAttribute("class", figure.getAttribute("class") + " " + REST);
            }
            label(figure, figure.getAttribute(LABEL));
        }
    }

    private static void label(Element figure, String text) {
        NodeList captions = figure.getElementsByTagNameNS("*", "figcaption");
        Element caption = (Element) captions.item(0);
        while (caption.getFirstChild() != null) {
            caption.removeChild(caption.getFirstChild());
        }
        caption.appendChild(caption.getOwnerDocument().createTextNode(text));
    }
}
