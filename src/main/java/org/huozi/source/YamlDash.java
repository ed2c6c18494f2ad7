package org.huozi.source;

import java.util.Optional;

/**
 * The sign before an item of a list, as it is typed: places in its line.
 *
 * @param end behind the sign
 * @param text where the item's text would begin
 */
record YamlDash(int end, int text, boolean isRight) {
    private static final String OTHERS = "－–—·•●▪◆■";

    /** A hyphen and a space, as YAML wants it. */
    static Optional<YamlDash> right(YamlCursor cursor) {
        return any(cursor).filter(YamlDash::isRight);
    }

    /** Whatever editors type for it, where a list is open: －甲, · 甲, -甲. */
    static Optional<YamlDash> any(YamlCursor cursor) {
        String line = cursor.line().text();
        int at = cursor.at();
        if (at >= line.length() || cursor.line().isDocumentMark()) {
            return Optional.empty();
        }
        char sign = line.charAt(at);
        int end = at + 1;
        int text = cursor.line().behindSpaces(end);
        boolean spaced = end == line.length() || YamlLine.isSpace(line.charAt(end));
        if (sign == '-' && spaced) {
            return Optional.of(new YamlDash(end, text, true));
        }
        boolean doubled = end < line.length() && line.charAt(end) == sign;
        boolean other = (sign == '-' || OTHERS.indexOf(sign) >= 0) && !doubled;
        return other || (sign == '*' && spaced) ? Optional.of(new YamlDash(end, text, false)) : Optional.empty();
    }
}
