package org.huozi.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;

/** Where the quotes or brackets close that open at a cursor: only if nothing but a comment stands behind them. */
final class ClosingMark {
    private final YamlCursor cursor;

    ClosingMark(YamlCursor cursor) {
        this.cursor = cursor;
    }

    /**
     * Offset in the file behind the closing mark.
     *
     * @param own the column that lines between must stand further right than
     */
    OptionalInt find(int own) {
        if (cursor.at() >= cursor.line().text().length()) {
            return OptionalInt.empty();
        }
        char open = cursor.line().text().charAt(cursor.at());
        if ("\"'[{".indexOf(open) < 0) {
            return OptionalInt.empty();
        }
        Deque<Character> expected = new ArrayDeque<>();
        for (int i = cursor.index(); i < cursor.lines().size(); i++) {
            YamlLine line = cursor.lines().get(i);
            boolean first = i == cursor.index();
            boolean closes = !line.isBlank() && "]}".indexOf(line.text().charAt(line.content())) >= 0;
            if (!first && !line.isBlank() && line.column() <= own && !closes) {
                return OptionalInt.empty();
            }
            int place = first ? cursor.at() : line.content();
            while (place < line.text().length()) {
                place = step(line.text(), place, expected);
                if (expected.isEmpty()) {
                    return isBare(line, place) ? OptionalInt.of(line.start() + place) : OptionalInt.empty();
                }
            }
        }
        return OptionalInt.empty();
    }

    /** Takes one character, or an escape; returns what comes next. */
    private static int step(String line, int place, Deque<Character> expected) {
        char here = line.charAt(place);
        Character inside = expected.peek();
        if (inside != null && inside == '"' && here == '\\') {
            return Math.min(line.length(), place + 2);
        }
        if (inside != null && inside == '\'' && line.startsWith("''", place)) {
            return place + 2;
        }
        if (inside != null && here == inside) {
            expected.pop();
        } else if (inside == null || "]}".indexOf(inside) >= 0) {
            switch (here) {
                case '[' -> expected.push(']');
                case '{' -> expected.push('}');
                case '"', '\'' -> {
                    if (inside == null || isBeforeItem(line, place)) {
                        expected.push(here);
                    }
                }
                default -> {}
            }
        }
        return place + 1;
    }

    /** A quotation mark inside an item is one of its characters. */
    private static boolean isBeforeItem(String line, int place) {
        String before = line.substring(0, place).stripTrailing();
        return before.isEmpty() || "[{,:".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static boolean isBare(YamlLine line, int place) {
        int next = line.behindSpaces(place);
        return next == line.text().length()
                || (next > place && YamlComment.in(line.text(), place).stream().anyMatch(comment -> comment == next));
    }
}
