package org.huozi.json;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Spreads an object over lines.
 *
 * @param lists see {@link Json#lines}
 */
record JsonLines(int lists) {
    private static final String STEP = "  ";

    String text(Json object) {
        StringBuilder text = new StringBuilder();
        appendObject(text, object, lists, "\n");
        return text.toString();
    }

    private static void append(StringBuilder text, Object value, int left, String line) {
        if (value instanceof List<?> list && isSpread(list, left)) {
            appendList(text, list, left - 1, line);
        } else if (value instanceof Json object && isSpread(object, left)) {
            appendObject(text, object, left, line);
        } else {
            new JsonLine(text, ", ", ": ").append(value);
        }
    }

    private static boolean isSpread(List<?> list, int left) {
        return left > 0 && list.stream().anyMatch(Json.class::isInstance);
    }

    /** Whether there is a list in it to be spread, be it in an object within. */
    private static boolean isSpread(Json object, int left) {
        return object.members().values().stream()
                .anyMatch(value -> (value instanceof List<?> list && isSpread(list, left))
                        || (value instanceof Json within && isSpread(within, left)));
    }

    private static void appendObject(StringBuilder text, Json object, int left, String line) {
        String before = "{";
        for (Map.Entry<String, Object> member : object.members().entrySet()) {
            text.append(before).append(line).append(STEP);
            new JsonLine(text, ", ", ": ").appendName(member.getKey());
            append(text, member.getValue(), left, line + STEP);
            before = ",";
        }
        text.append(object.members().isEmpty() ? "{}" : line + "}");
    }

    private static void appendList(StringBuilder text, List<?> list, int left, String line) {
        text.append("[");
        for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
            text.append(line).append(STEP);
            append(text, items.next(), left, line + STEP);
            text.append(items.hasNext() ? "," : line + "]");
        }
    }
}
