package org.huozi.pagination.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The composed lines of a cell, which can be parted: lines end at {@code \n} in the text and at {@code br}. A note stays
 * with its mark, wherever the line ends that the mark stands in.
 */
public final class CellLines {
    private static final String COMPOSED = Character.toString(TextCode.move(0));

    /** Lines that stay, of those not yet passed. */
    private int left;

    /** Whether what comes next stands behind the last line that stays. */
    private boolean passed;

    /** Whether the first words behind it have been seen. */
    private boolean begun;

    private CellLines(int left) {
        this.left = left;
    }

    /** How many lines the text of a cell has. */
    public static int count(Node cell) {
        return 1 + ends(cell);
    }

    private static int ends(Node node) {
        if (node instanceof Text text) {
            return (int) text.getData()
                    .chars()
                    .filter(character -> character == '\n')
                    .count();
        }
        if (isBreak(node)) {
            return 1;
        }
        int ends = 0;
        for (Node child = node.getFirstChild(); child != null && !isNote(node); child = child.getNextSibling()) {
            ends += ends(child);
        }
        return ends;
    }

    /**
     * Takes what stands behind so many lines out of a cell.
     *
     * @param kept at least 1
     * @return a cell with the other lines, possibly none
     */
    public static Element cutAfter(Element cell, int kept) {
        return new CellLines(kept).parted(cell).orElseGet(() -> empty(cell));
    }

    /** A copy without words and without id. */
    private static Element empty(Element element) {
        Element copy = (Element) element.cloneNode(false);
        copy.removeAttribute("id");
        return copy;
    }

    private Optional<Element> parted(Element element) {
        List<Node> behind = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; ) {
            Node next = child.getNextSibling();
            rest(child).ifPresent(behind::add);
            child = next;
        }
        if (behind.isEmpty()) {
            return Optional.empty();
        }
        Element copy = empty(element);
        behind.forEach(copy::appendChild);
        return Optional.of(copy);
    }

    private Optional<Node> rest(Node node) {
        if (passed && (begun || !isNote(node))) {
            begun = true;
            return Optional.of(node);
        }
        if (node instanceof Text text) {
            return rest(text);
        }
        if (isBreak(node)) {
            left--;
            if (left == 0) {
                passed = true;
                node.getParentNode().removeChild(node);
            }
            return Optional.empty();
        }
        return node instanceof Element element && !isNote(node)
                ? parted(element).map(Node.class::cast)
                : Optional.empty();
    }

    private Optional<Node> rest(Text text) {
        String lines = text.getData();
        for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', end + 1)) {
            left--;
            if (left == 0) {
                passed = true;
                text.setData(lines.substring(0, end));
                String behind = lines.substring(end + 1);
                begun = !behind.isEmpty();
                return begun
                        ? Optional.of(text.getOwnerDocument().createTextNode(COMPOSED + behind))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isBreak(Node node) {
        return node.getNodeName().equals("br");
    }

    private static boolean isNote(Node node) {
        return node instanceof Element element && element.getAttribute("role").equals("doc-footnote");
    }
}
