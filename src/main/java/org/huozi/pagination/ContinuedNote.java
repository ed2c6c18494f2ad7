package org.huozi.pagination;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.huozi.pagination.lines.ComposedLines;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A note of the document that may go on at the foot of the next page.
 *
 * @param element with the role {@code doc-footnote}
 */
record ContinuedNote(Element element) {
    /** Bears the id of the note that this is the rest of. */
    static final String CONTINUES = "data-continues";

    /** What has lines of its own that cannot be told from those of the text, or marks that a rest would repeat. */
    private static final Set<String> WHOLE =
            Set.of("ul", "ol", "dl", "table", "pre", "blockquote", "div", "img", "figure");

    private static final String FLUSH = "text-indent: 0";

    /** Both parts of a note: the first stands in its place, the other in none as yet. */
    record NoteParts(Element first, Element rest) {}

    static boolean isRest(Element element) {
        return !element.getAttribute(CONTINUES).isEmpty();
    }

    /** Whether its lines can be parted, of which the layout has so many. */
    boolean canBeCut(int lines) {
        NodeList inside = element.getElementsByTagName("*");
        return ComposedLines.count(element) == lines
                && IntStream.range(0, inside.getLength())
                        .noneMatch(i -> WHOLE.contains(inside.item(i).getNodeName()));
    }

    /** Puts its first lines in its place. Copies, since the engine keeps the styles of elements. */
    NoteParts cut(int kept) {
        boolean betweenParagraphs = paragraphs().contains(kept);
        Element first = (Element) element.cloneNode(true);
        Element rest = ComposedLines.cutAfter(first, kept);
        String whole = isRest(element) ? element.getAttribute(CONTINUES) : element.getAttribute("id");
        rest.setAttribute(CONTINUES, whole);
        rest.setAttribute("id", element.getAttribute("id") + "-continued");
        rest.setAttribute("style", FLUSH);
        if (!betweenParagraphs
                && rest.getFirstChild() instanceof Element begun
                && begun.getTagName().equals("p")) {
            begun.setAttribute("style", "display: inline"); // words that go on, no paragraph
        }
        element.getParentNode().replaceChild(first, element);
        return new NoteParts(first, rest);
    }

    /** The lines with which paragraphs begin, 0-based. */
    private List<Integer> paragraphs() {
        NodeList paragraphs = element.getElementsByTagName("p");
        return IntStream.range(0, paragraphs.getLength())
                .map(i -> ComposedLines.lineOf(paragraphs.item(i), element))
                .boxed()
                .toList();
    }
}
