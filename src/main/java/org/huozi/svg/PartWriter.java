package org.huozi.svg;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

/** Writes a drawing as a file of SVG 1.1, an element a line, attributes in the order of their names. */
final class PartWriter {
    private final StringBuilder written = new StringBuilder();

    private PartWriter() {}

    static byte[] write(DrawingPart root) {
        PartWriter writer = new PartWriter();
        writer.written.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        writer.element(root, " xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
        return writer.written.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void element(DrawingPart part, String namespaces) {
        written.append('<').append(part.name()).append(namespaces);
        new TreeMap<>(part.attributes()).forEach((name, value) -> {
            written.append(' ')
                    .append(name.equals("href") ? "xlink:href" : name)
                    .append("=\"");
            escaped(value);
            written.append('"');
        });
        if (part.children().isEmpty()) {
            written.append("/>\n");
            return;
        }
        written.append('>');
        boolean words = part.children().get(0).isWords();
        written.append(words ? "" : "\n");
        for (DrawingPart child : part.children()) {
            if (child.isWords()) {
                escaped(child.words());
            } else {
                element(child, "");
            }
        }
        written.append("</").append(part.name()).append(">\n");
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '&' -> written.append("&amp;");
                case '"' -> written.append("&quot;");
                case '\n', '\t', '\r' -> written.append("&#").append((int) sign).append(';');
                default -> written.append(sign);
            }
        }
    }
}
