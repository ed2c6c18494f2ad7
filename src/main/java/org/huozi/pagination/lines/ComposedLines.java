package org.huozi.pagination.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The composed lines of a cell, a paragraph or a note, which can be parted: lines end at {@code \n} in the text, at
 * {@code br}, and with a paragraph that another follows. A note stays with its mark, wherever the line ends that the mark
 * stands in.
 */
public final class ComposedLines {
    private static final String COMPOSED = Character.toString(TextCode.move(0));

    /** Lines that stay, of those not yet passed. */
    private int left;

    /** Whether what comes next stands behind the last line that stays. */
    private boolean passed;

    /** Whether the first words behind it have been seen. */
    private boolean begun;

    private ComposedLines(int left) {
        this.left = left;
    }

    /** How many lines a text has. */
    public static int count(Node text) {
        return 1 + ends(text);
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
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!isNote(child)) {
                ends += ends(child) + (endsParagraph(child) ? 1 : 0);
            }
        }
        return ends;
    }

    /** The 0-based line in which a node stands that is part of a text. */
    public static int lineOf(Node part, Element text) {
        int line = 0;
        for (Node node = part; node != text; node = node.getParentNode()) {
            for (Node before = node.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
                if (!isNote(before)) {
                    line += ends(before) + (endsParagraph(before) ? 1 : 0);
                }
            }
        }
        return line;
    }

    /**
     * Puts a node where a line begins.
     *
     * @param line 0-based
     * @return whether the text has that line
     */
    public static boolean insert(Node inserted, Element text, int line) {
        if (line == 0) {
            text.insertBefore(inserted, text.getFirstChild());
            return true;
        }
        return insertBehind(inserted, text, line).isEmpty();
    }

    /** @return how many ends are still to be passed; empty once it is inserted */
    private static OptionalInt insertBehind(Node inserted, Node node, int ends) {
        if (node instanceof Text text) {
            return insertBehind(inserted, text, ends);
        }
        if (isBreak(node)) {
            return ends == 1 ? insertedBehind(node, inserted) : OptionalInt.of(ends - 1);
        }
        int left = ends;
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!isNote(child)) {
                OptionalInt rest = insertBehind(inserted, child, left);
                if (rest.isEmpty()) {
                    return rest;
                }
                left = rest.getAsInt();
            }
        }
        return OptionalInt.of(left);
    }

    private static OptionalInt insertBehind(Node inserted, Text text, int ends) {
        int left = ends;
        String lines = text.getData();
        for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', end + 1)) {
            left--;
            if (left == 0) {
                text.setData(lines.substring(0, end + 1));
                String behind = lines.substring(end + 1);
                if (!behind.isEmpty()) {
                    insertedBehind(text, text.getOwnerDocument().createTextNode(COMPOSED + behind));
                }
                return insertedBehind(text, inserted);
            }
        }
        return OptionalInt.of(left);
    }

    private static OptionalInt insertedBehind(Node node, Node inserted) {
        node.getParentNode().insertBefore(inserted, node.getNextSibling());
        return OptionalInt.empty();
    }

    /**
     * Takes what stands behind so many lines out of a text.
     *
     * @param kept at least 1
     * @return a copy of the element with the other lines, possibly none
     */
    public static Element cutAfter(Element text, int kept) {
        return new ComposedLines(kept).parted(text).orElseGet(() -> empty(text));
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
            boolean ends = endsParagraph(child);
            rest(child).ifPresent(behind::add);
            if (ends && !passed) {
                left--;
                passed = left == 0;
            }
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

    private static boolean endsParagraph(Node node) {
        return isParagraph(node) && followingParagraph(node);
    }

    private static boolean followingParagraph(Node node) {
        Node next = node.getNextSibling();
        while (next != null && !isParagraph(next)) {
            next = next.getNextSibling();
        }
        return next != null;
    }

    private static boolean isParagraph(Node node) {
        return node.getNodeName().equals("p");
    }

    static boolean isNote(Node node) {
        return node instanceof Element element && element.getAttribute("role").equals("doc-footnote");
    }
}
