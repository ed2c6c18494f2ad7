package org.huozi.pagination.tables;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * A table turned to the side of its page, 90° against the clock, so that its top is at the left and who turns the book
 * reads it (CY/T 170—2019: 表格横排). It has the type area to itself; running head and folio stay where they are.
 *
 * <p>The engine turns what has its place already: {@code div.turned-page} takes the type area, and {@code div.turned} in
 * it, as wide as the area is high, is drawn turned.
 */
public final class TurnedTable {
    private static final String PAGE = "turned-page";
    private static final String TURNED = "turned";

    /** It begins where its page does, and needs no break of its own where it goes on. */
    private static final String AT_THE_TOP = "margin: 0; page-break-before: auto";

    /** The engine would send what is longer than a page to the next; where it is cut is seen to afterwards. */
    private static final String CAN_BE_CUT = "; page-break-inside: auto";

    private static final String HEADING = "h[1-6]";

    /** A table in one of these stays upright. */
    private static final Set<String> KEEP_UPRIGHT = Set.of("li", "dd", "blockquote", "td", "th");

    private static final Set<String> NOTES = Set.of("doc-footnote", "doc-endnote", "doc-endnotes");

    private TurnedTable() {}

    /** Whether this is the page of such a table. */
    public static boolean isPage(Element element) {
        return element.getAttribute("class").equals(PAGE);
    }

    static boolean canBe(Element table) {
        for (Node outer = table.getParentNode(); outer instanceof Element element; outer = outer.getParentNode()) {
            if (KEEP_UPRIGHT.contains(element.getTagName()) || NOTES.contains(element.getAttribute("role"))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Turns a table with what belongs to it.
     *
     * @param across width of the type area, in points
     * @param along its height
     */
    static void turn(Element table, double across, double along) {
        Element whole = whole(table);
        Element page = table.getOwnerDocument().createElement("div");
        page.setAttribute("class", PAGE);
        page.setAttribute(
                "style",
                String.format(
                        Locale.ROOT,
                        "width: %.3fpt; height: %.3fpt; page-break-before: always; page-break-after: always",
                        across,
                        along));
        Element turned = table.getOwnerDocument().createElement("div");
        turned.setAttribute("class", TURNED);
        turned.setAttribute(
                "style",
                String.format(
                        Locale.ROOT,
                        "width: %.3fpt; transform-origin: 0 0; transform: translate(0pt, %.3fpt) rotate(-90deg)",
                        along,
                        along));
        whole.getParentNode().insertBefore(page, place(whole));
        page.appendChild(turned);
        turned.appendChild(whole);
        whole.setAttribute("style", whole.getAttribute("style") + "; " + AT_THE_TOP + CAN_BE_CUT);
        if (table != whole) {
            table.setAttribute("style", table.getAttribute("style") + CAN_BE_CUT);
        }
    }

    /** Before it, but a heading over it is not left alone: the paragraph that follows goes first. */
    private static @Nullable Node place(Element whole) {
        Node next = neighbour(whole, Node::getNextSibling);
        boolean isHeaded = neighbour(whole, Node::getPreviousSibling) instanceof Element before
                && before.getTagName().matches(HEADING);
        return isHeaded && next != null && next.getNodeName().equals("p") ? next.getNextSibling() : whole;
    }

    private static @Nullable Node neighbour(Node node, UnaryOperator<@Nullable Node> step) {
        Node next = step.apply(node);
        while (next instanceof Text text && text.getData().isBlank()) {
            next = step.apply(next);
        }
        return next;
    }

    /** The numbered table with its caption, or what alone holds the table. */
    private static Element whole(Element table) {
        Element whole = table;
        while (whole.getParentNode() instanceof Element outer
                && (outer.getTagName().equals("figure") || isAlone(whole, outer))) {
            whole = outer;
        }
        return whole;
    }

    private static boolean isAlone(Element inner, Element outer) {
        return outer.getTagName().equals("div")
                && !List.of(outer.getAttribute("class").split(" ")).contains("body")
                && outer.getFirstChild() == inner
                && outer.getLastChild() == inner;
    }
}
