package org.huozi.pagination.lines;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The titles of a document, elements of class {@code phrases} in whose text {@code wbr} stands where a line may end. They
 * become text again, which says of every place between its characters what it is ({@link TextCode}): the engine is to see
 * one piece of text, and so are those who copy it.
 */
public final class PhrasedTitles {
    private final StringBuilder text = new StringBuilder();
    /** Whether the place before the next character is one where a line may end. */
    private boolean open = true;

    private PhrasedTitles() {}

    /** Has every title of a document say where it may break. */
    public static void settle(Document document) {
        NodeList all = document.getElementsByTagName("span");
        List<Element> titles = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.getAttribute("class").equals("phrases")) {
                titles.add(element);
            }
        }
        for (Element title : titles) {
            Node parent = title.getParentNode();
            for (Node piece : new PhrasedTitles().pieces(title, document)) {
                parent.insertBefore(piece, title);
            }
            parent.removeChild(title);
        }
    }

    /** Mostly one text; words in English stay elements of their own. */
    private List<Node> pieces(Element title, Document document) {
        List<Node> pieces = new ArrayList<>();
        add(title, false, document, pieces);
        flush(document, pieces);
        return pieces;
    }

    private void add(Element parent, boolean whole, Document document, List<Node> pieces) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        for (Node child : children) {
            if (!(child instanceof Element element)) {
                add(child.getTextContent(), whole);
            } else if (element.getTagName().equals("wbr")) {
                open = true;
                if (element.getAttribute("class").equals("sense")) {
                    text.appendCodePoint(TextCode.SENSE);
                }
            } else if (element.getAttribute("class").equals("whole")) {
                add(element, true, document, pieces);
            } else {
                if (!open) {
                    text.appendCodePoint(TextCode.WITHIN);
                }
                flush(document, pieces);
                pieces.add(element);
                open = false;
            }
        }
    }

    private void add(String characters, boolean whole) {
        characters.codePoints().forEach(character -> {
            if (!open) {
                text.appendCodePoint(TextCode.WITHIN);
            }
            text.appendCodePoint(character);
            open = character == ' ' && !whole;
        });
    }

    private void flush(Document document, List<Node> pieces) {
        if (text.length() > 0) {
            pieces.add(document.createTextNode(text.toString()));
            text.setLength(0);
        }
    }
}
