package org.huozi.pagination.lines;

import com.openhtmltopdf.render.FSFont;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/**
 * The part of a paragraph that one text node holds.
 *
 * @param text without the node's name
 */
record Segment(Text node, String text, FSFont font) {

    Set<TextDecoration> decorations() {
        return TextDecoration.of(node);
    }

    /** The reading to stand above this text; empty for text that has none. */
    String reading() {
        Node parent = node.getParentNode();
        if (!(parent instanceof Element ruby) || !"ruby".equals(ruby.getLocalName())) {
            return "";
        }
        NodeList readings = ruby.getElementsByTagNameNS("*", "rt");
        return readings.getLength() == 1 ? readings.item(0).getTextContent() : "";
    }

    /** Whether this is the mark of a note, or stands above or below the line: it stays with the character before it. */
    boolean isRaised() {
        return isWithin("sup") || isWithin("sub");
    }

    /** Whether this is code, in a line or a listing, which is set as it was typed. */
    boolean isCode() {
        return isWithin("code") || isWithin("pre");
    }

    boolean isWithin(String name) {
        for (Node parent = node.getParentNode(); parent instanceof Element element; parent = parent.getParentNode()) {
            if (name.equals(element.getLocalName())) {
                return true;
            }
        }
        return false;
    }
}
