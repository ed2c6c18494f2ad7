package org.huozi.pagination.lines;

import com.openhtmltopdf.render.FSFont;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
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

    /** The element {@code ruby} that this text is part of the base of, whatever stands between them. */
    Optional<Element> ruby() {
        return within("ruby");
    }

    /** The reading to stand above its base; empty for text that has none. */
    String reading() {
        return ruby().map(ruby -> ruby.getElementsByTagNameNS("*", "rt"))
                .filter(readings -> readings.getLength() == 1)
                .map(readings -> readings.item(0).getTextContent())
                .orElse("");
    }

    /** Whether both are parts of the base of one reading. */
    boolean sharesReading(Segment other) {
        return !reading().isEmpty() && ruby().equals(other.ruby());
    }

    /** Whether this is the mark of a note, or stands above or below the line: it stays with the character before it. */
    boolean isRaised() {
        return isWithin("sup") || isWithin("sub");
    }

    /** Whether this is code, in a line or a listing, which is set as it was typed. */
    boolean isCode() {
        return isWithin("code") || isWithin("pre");
    }

    /** Whether this stands in a cell of a table. */
    boolean isInTable() {
        return isWithin("td") || isWithin("th");
    }

    /** Whether this is part of an entry of a list of sources. */
    boolean isOfEntry() {
        return within("li")
                .filter(item -> item.getParentNode() instanceof Element list
                        && list.getAttribute("class").startsWith("bibliography"))
                .isPresent();
    }

    boolean isWithin(String name) {
        return within(name).isPresent();
    }

    private Optional<Element> within(String name) {
        for (Node parent = node.getParentNode(); parent instanceof Element element; parent = parent.getParentNode()) {
            if (name.equals(element.getLocalName())) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }
}
