package org.huozi.html;

import java.util.Locale;
import java.util.regex.Pattern;

/** How much a cell of a table holds, for style sheets: browsers, which share the room, cannot be asked to look. */
enum CellLength {
    /** A name, a number, a day, a mail address: to be kept on one line. */
    SHORT,
    MIDDLE,
    /** Running text, which wants lines of some length. */
    LONG;

    /** Of text with Chinese characters, in half widths of one: seven characters, and two lines of twelve. */
    private static final int MOST_OF_SHORT = 14;

    private static final int MOST_OF_MIDDLE = 48;

    /** Of anything else, in characters; a longer address goes on where browsers let it. */
    private static final int MOST_OF_WORD = 32;

    private static final Pattern WORD = Pattern.compile("[!-~–—−×℃‰￥]*");

    private static final int FIRST_WIDE = 0x2E80;

    static CellLength of(String text) {
        if (WORD.matcher(text).matches() && text.length() <= MOST_OF_WORD) {
            return SHORT;
        }
        long width = text.codePoints()
                .map(character -> character < FIRST_WIDE ? 1 : 2)
                .sum();
        if (width <= MOST_OF_SHORT) {
            return SHORT;
        }
        return width <= MOST_OF_MIDDLE ? MIDDLE : LONG;
    }

    /** As templates know it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
