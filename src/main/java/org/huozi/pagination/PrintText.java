package org.huozi.pagination;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** The text of a document on its way to the engine. */
final class PrintText {
    /** A run of them is looked at once, as a whole, however long it is. */
    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n]+");

    private PrintText() {}

    /** Every text node below {@code node}, in document order. */
    static List<Text> nodes(Node node) {
        List<Text> nodes = new ArrayList<>();
        collect(node, nodes);
        return nodes;
    }

    private static void collect(Node node, List<Text> nodes) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                nodes.add(text);
            } else {
                collect(child, nodes);
            }
        }
    }

    /** Every character that occurs, in text or in the labels that continued tables will get. */
    static Set<Integer> characters(Document document) {
        Set<Integer> characters = new TreeSet<>();
        nodes(document).forEach(text -> text.getData().codePoints().forEach(characters::add));
        "…".codePoints().forEach(characters::add); // of running heads that are cut
        ContinuedTables.labels(document).forEach(label -> label.codePoints().forEach(characters::add));
        return characters;
    }

    /**
     * Removes the white space that only lays out the markup: between tags when it holds a line break, and at the edges
     * of an element. What remains is one space, as in HTML. Line ends in text then mean line ends ({@code pre-line}).
     * Program listings keep their lines and indents.
     */
    static void normalise(Document document) {
        for (Text node : nodes(document.getDocumentElement())) {
            if (isPreformatted(node)) {
                keepAsTyped(node);
                continue;
            }
            String text = node.getData();
            String collapsed = SPACES.matcher(text).replaceAll(run -> isLineEnd(run.group()) ? "\n" : " ");
            boolean first = node.getPreviousSibling() == null && collapsed.startsWith("\n");
            String begun = collapsed.substring(first ? 1 : 0);
            boolean last = node.getNextSibling() == null && begun.endsWith("\n");
            String edged = begun.substring(0, begun.length() - (last ? 1 : 0));
            if (edged.equals("\n") || edged.isEmpty()) {
                node.getParentNode().removeChild(node);
            } else {
                node.setData(edged.replace('\n', ' '));
            }
        }
    }

    private static boolean isLineEnd(String spaces) {
        return spaces.indexOf('\n') >= 0 || spaces.indexOf('\r') >= 0;
    }

    private static boolean isPreformatted(Node node) {
        for (Node ancestor = node.getParentNode(); ancestor != null; ancestor = ancestor.getParentNode()) {
            if (ancestor.getNodeName().equals("pre")) {
                return true;
            }
        }
        return false;
    }

    private static void keepAsTyped(Text node) {
        Node parent = node.getParentNode();
        String[] lines = node.getData().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                parent.insertBefore(node.getOwnerDocument().createElement("br"), node);
            }
            if (!lines[i].isEmpty()) {
                parent.insertBefore(node.getOwnerDocument().createTextNode(lines[i]), node);
            }
        }
        parent.removeChild(node);
    }

    /** A layout leaves an element in the document for every page with footnotes; the next layout would find them there. */
    static void removeFootnoteAreas(Document document) {
        NodeList areas = document.getElementsByTagName("fs-footnote");
        while (areas.getLength() > 0) {
            Node area = areas.item(0);
            area.getParentNode().removeChild(area);
        }
    }
}
