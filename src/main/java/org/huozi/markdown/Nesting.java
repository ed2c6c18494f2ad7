package org.huozi.markdown;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds text nested so deep that parsing it would take minutes or the whole stack: quotes and lists begun in one line,
 * indentation, brackets that stay open within a paragraph. No honest manuscript comes near these bounds.
 */
final class Nesting {
    static final int DEEPEST = 64;
    private static final int WIDEST_INDENT = 4 * DEEPEST;
    private static final Pattern MARKERS =
            Pattern.compile("(?:[ \\t]*(?:>|[-+*](?=[ \\t])|[0-9]{1,9}[.)](?=[ \\t])))*+");

    private Nesting() {}

    /** The offset of the first place that is nested too deep. */
    static OptionalInt tooDeep(String text) {
        int start = 0;
        int open = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (indent(text, start, end) > WIDEST_INDENT || markers(text, start, end) > DEEPEST) {
                return OptionalInt.of(start);
            }
            boolean blank = text.substring(start, end).isBlank();
            for (int i = start; i < end && !blank; i++) {
                open = Math.max(0, open + bracket(text, i));
                if (open > DEEPEST) {
                    return OptionalInt.of(i);
                }
            }
            open = blank ? 0 : open;
            start = end + 1;
        }
        return OptionalInt.empty();
    }

    private static int indent(String text, int start, int end) {
        int at = start;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at == end ? 0 : at - start;
    }

    private static long markers(String text, int start, int end) {
        Matcher markers = MARKERS.matcher(text).region(start, end);
        return markers.lookingAt()
                ? markers.group().chars().filter(c -> ">-+*.)".indexOf(c) >= 0).count()
                : 0;
    }

    private static int bracket(String text, int at) {
        return switch (text.charAt(at)) {
            case '[' -> 1;
            case '(' -> at > 0 && text.charAt(at - 1) == ']' ? 2 : 0;
            case ']' -> -1;
            case ')' -> -2;
            default -> 0;
        };
    }
}
