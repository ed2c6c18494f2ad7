package org.huozi.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes values on one line.
 *
 * @param comma between members and between the items of a list
 * @param colon between a name and its value
 */
record JsonLine(StringBuilder text, String comma, String colon) {

    void append(Object value) {
        if (value instanceof Json object) {
            append(object.members());
        } else if (value instanceof List<?> list) {
            append(list);
        } else if (value instanceof BigDecimal decimal) {
            text.append(decimal.toPlainString());
        } else if (value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else {
            appendString(value.toString());
        }
    }

    private void append(Map<String, Object> members) {
        String before = "{";
        for (Map.Entry<String, Object> member : members.entrySet()) {
            text.append(before);
            appendName(member.getKey());
            append(member.getValue());
            before = comma;
        }
        text.append(members.isEmpty() ? "{}" : "}");
    }

    private void append(List<?> list) {
        String before = "[";
        for (Object item : list) {
            text.append(before);
            append(item);
            before = comma;
        }
        text.append(list.isEmpty() ? "[]" : "]");
    }

    void appendName(String name) {
        appendString(name);
        text.append(colon);
    }

    /**
     * Surrogates are escaped one by one, so that what is written stays valid when a text holds half of a pair; so is what
     * cannot be seen, controls and bidirectional marks, since people look into the file, and on a terminal, too.
     */
    private void appendString(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (character == '"' || character == '\\') {
                text.append('\\').append(character);
            } else if (isInvisible(character)) {
                text.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
            } else {
                text.append(character);
            }
        }
        text.append('"');
    }

    private static boolean isInvisible(char character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
