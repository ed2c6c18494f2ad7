package org.huozi.html;

import java.util.List;
import java.util.stream.Collectors;

/** Finished markup: a template prints it as it is, without escaping it again. */
public record Markup(String value) {
    public static final Markup EMPTY = new Markup("");

    /** The markup that shows {@code text}, fit for element content and for double-quoted attributes. */
    public static Markup text(String text) {
        StringBuilder markup = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> append(markup, character));
        return new Markup(markup.toString());
    }

    /** One after the other, with nothing in between. */
    public static Markup join(List<Markup> parts) {
        return new Markup(parts.stream().map(Markup::value).collect(Collectors.joining()));
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    private static void append(StringBuilder markup, int character) {
        switch (character) {
            case '&' -> markup.append("&amp;");
            case '<' -> markup.append("&lt;");
            case '>' -> markup.append("&gt;");
            case '"' -> markup.append("&quot;");
            default -> markup.appendCodePoint(isXml(character) ? character : 0xFFFD);
        }
    }

    /** XML 1.0, production [2] Char. */
    private static boolean isXml(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
