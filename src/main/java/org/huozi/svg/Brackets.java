package org.huozi.svg;

import java.util.ArrayList;
import java.util.List;

/** Text of CSS with brackets and quotes in it. */
final class Brackets {
    private Brackets() {}

    /** Parts between signs that stand outside all brackets and quotes. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = find(text, start, separator);
            parts.add(text.substring(start, end));
            start = end + 1;
        }
        return parts;
    }

    /** Where a sign first stands outside brackets and quotes; the text's length where it does not. */
    static int find(String text, int from, char wanted) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (depth == 0 && sign == wanted) {
                return i;
            }
            if (sign == '"' || sign == '\'') {
                int closing = text.indexOf(sign, i + 1);
                i = closing < 0 ? text.length() : closing;
            } else if (sign == '\\') {
                i++;
            } else if (sign == '(' || sign == '{' || sign == '[') {
                depth++;
            } else if (sign == ')' || sign == '}' || sign == ']') {
                depth = Math.max(0, depth - 1);
            }
        }
        return text.length();
    }
}
