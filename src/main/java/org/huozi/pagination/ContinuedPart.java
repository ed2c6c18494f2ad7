package org.huozi.pagination;

import java.util.ArrayList;
import java.util.List;
import org.huozi.pagination.lines.ComposedLines;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A table of the document that may go on on another page: the numbered figure, or the table alone. Where it is cut, two
 * copies take its place, so that it can come back. The rest has label, unit and head again; what stands below the table
 * stands below its end (CY/T 170 §6.6).
 *
 * @param element the {@code figure}, or the {@code table} itself where that has no number
 */
record ContinuedPart(Element element) {
    /** The figure template writes here what the label of the rest says. */
    static final String LABEL = "data-continued";

    /** Class of what a table was cut into behind its first part, and of a row that began on the page before. */
    static final String REST = "continued";

    /** Class of a table that does not end here. */
    static final String GOES_ON = "goes-on";

    private static final String NOTHING_BELOW = "margin-bottom: 0; page-break-inside: auto; -fs-table-paginate: auto";
    private static final String OVERLEAF = "page-break-before: always; page-break-inside: auto";
    private static final String HEADING = "h[1-6]";

    /** Both parts of a table, as they stand in the document. */
    record CutParts(ContinuedPart first, ContinuedPart rest) {}

    boolean isRest() {
        return hasClass(element, REST);
    }

    /** Whether it was sent to the next page, and begins there as the first thing. */
    boolean isMoved() {
        return element.getAttribute("style").contains("page-break-before")
                || element.getAttribute("data-moved").equals("true");
    }

    /** Rows of the body. */
    List<Element> rows() {
        List<Element> rows = new ArrayList<>();
        NodeList all = element.getElementsByTagName("tr");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i).getParentNode().getNodeName().equals("tbody")) {
                rows.add((Element) all.item(i));
            }
        }
        return rows;
    }

    Element table() {
        return element.getTagName().equals("table")
                ? element
                : (Element) element.getElementsByTagName("table").item(0);
    }

    /** What stands below the table, remarks for instance. */
    List<Element> below() {
        List<Element> below = new ArrayList<>();
        boolean passed = false;
        for (Element child : element.getTagName().equals("table") ? List.<Element>of() : elements(element)) {
            if (passed && !child.getTagName().equals("figcaption")) {
                below.add(child);
            }
            passed |= child == table() || child.getElementsByTagName("table").getLength() > 0;
        }
        return below;
    }

    /** Puts two parts in the place of this. */
    CutParts cut(TableCut cut, List<Integer> kept) {
        ContinuedPart first = new ContinuedPart((Element) element.cloneNode(true));
        ContinuedPart rest = new ContinuedPart((Element) element.cloneNode(true));
        List<Element> staying = first.rows();
        List<Element> going = rest.rows();
        JoinedRows.part(staying, going, cut.row());
        for (int i = 0; i < staying.size(); i++) {
            if (i < cut.row()) {
                remove(going.get(i));
            } else if (i > cut.row() || !cut.insideRow()) {
                remove(staying.get(i));
            } else {
                going.get(i).getParentNode().replaceChild(restOf(staying.get(i), kept), going.get(i));
            }
        }
        first.goOn();
        rest.continued();
        Node parent = element.getParentNode();
        parent.insertBefore(first.element, element);
        parent.replaceChild(rest.element, element);
        return new CutParts(first, rest);
    }

    /** Takes the parts away again. */
    void restore(CutParts parts) {
        Node parent = parts.first().element.getParentNode();
        parent.replaceChild(element, parts.first().element);
        parent.removeChild(parts.rest().element);
    }

    /** Sends it to the next page, with the headings right before it. Copies, since the engine keeps the styles of elements. */
    ContinuedPart moved() {
        Element copy = replaceWithCopy(element);
        copy.setAttribute("data-moved", "true");
        Element first = copy;
        while (previous(first) instanceof Element heading
                && heading.getTagName().matches(HEADING)) {
            first = replaceWithCopy(heading);
        }
        style(first, "page-break-before: always");
        return new ContinuedPart(copy);
    }

    private static Node previous(Element element) {
        Node outer = element;
        while (outer.getPreviousSibling() == null
                && outer.getParentNode() instanceof Element parent
                && hasClass(parent, "table-scroll")) {
            outer = parent;
        }
        return outer.getPreviousSibling();
    }

    private static Element replaceWithCopy(Element element) {
        Element copy = (Element) element.cloneNode(true);
        element.getParentNode().replaceChild(copy, element);
        return copy;
    }

    private static Element restOf(Element row, List<Integer> kept) {
        Element rest = (Element) row.cloneNode(false);
        rest.removeAttribute("id");
        addClass(rest, REST);
        List<Element> cells = elements(row);
        for (int i = 0; i < cells.size(); i++) {
            Element going = ComposedLines.cutAfter(cells.get(i), kept.get(i));
            style(going, "text-indent: 0");
            rest.appendChild(going);
        }
        return rest;
    }

    private void goOn() {
        below().forEach(ContinuedPart::remove);
        goesOn(table());
        style(table(), NOTHING_BELOW);
        if (element != table()) {
            style(element, NOTHING_BELOW);
        }
    }

    /** Marks a table that does not end here. */
    static void goesOn(Element table) {
        addClass(table, GOES_ON);
    }

    private void continued() {
        begin();
        style(element, OVERLEAF);
        style(table(), "-fs-table-paginate: auto");
    }

    /** Makes it a rest: with label, unit and head again, without anchor and notes of these. */
    void begin() {
        element.removeAttribute("id");
        element.removeAttribute("data-moved");
        if (!isRest()) {
            addClass(element, REST);
        }
        if (element != table()) {
            label();
        }
        List<Element> below = below();
        below.forEach(ContinuedPart::remove);
        withoutNotes(element);
        below.forEach(element::appendChild);
    }

    private void label() {
        Element caption = (Element) element.getElementsByTagName("figcaption").item(0);
        while (caption.getFirstChild() != null) {
            caption.removeChild(caption.getFirstChild());
        }
        Document document = caption.getOwnerDocument();
        caption.appendChild(document.createTextNode(element.getAttribute(LABEL)));
    }

    /** A note of head or unit stands at the foot of the first page; its mark leads there from all. */
    static void withoutNotes(Element repeated) {
        for (Element inside : elements(repeated)) {
            if (inside.getAttribute("role").equals("doc-footnote")) {
                remove(inside);
            } else if (!inside.getTagName().equals("tbody")) {
                inside.removeAttribute("id");
                withoutNotes(inside);
            }
        }
    }

    static List<Element> elements(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static void remove(Element element) {
        element.getParentNode().removeChild(element);
    }

    static boolean hasClass(Element element, String name) {
        return List.of(element.getAttribute("class").split(" ", -1)).contains(name);
    }

    static void addClass(Element element, String name) {
        element.setAttribute("class", (element.getAttribute("class") + " " + name).strip());
    }

    private static void style(Element element, String more) {
        String style = element.getAttribute("style");
        element.setAttribute("style", style.isEmpty() ? more : style + "; " + more);
    }
}
