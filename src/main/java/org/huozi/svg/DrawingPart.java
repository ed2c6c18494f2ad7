package org.huozi.svg;

import java.util.List;
import java.util.Map;

/**
 * A part of a drawing: an element, or words between elements.
 *
 * @param name of the element in the namespace of SVG; {@code html:…} in that of HTML; empty for words
 * @param attributes those without namespace, and {@code href}, {@code xml:space} and {@code xml:lang}, in order
 * @param words of no element
 * @param line of the file, 1-based
 */
record DrawingPart(String name, Map<String, String> attributes, List<DrawingPart> children, String words, int line) {
    static DrawingPart words(String words, int line) {
        return new DrawingPart("", Map.of(), List.of(), words, line);
    }

    static DrawingPart element(String name, Map<String, String> attributes, List<DrawingPart> children, int line) {
        return new DrawingPart(name, attributes, children, "", line);
    }

    boolean isWords() {
        return name.isEmpty();
    }

    /** Its name in whatever namespace. */
    String localName() {
        return name.substring(name.indexOf(':') + 1);
    }

    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** All words in it, in order. */
    String text() {
        StringBuilder text = new StringBuilder();
        gather(text);
        return text.toString();
    }

    private void gather(StringBuilder text) {
        text.append(words);
        children.forEach(child -> child.gather(text));
    }
}
