package org.huozi.diag;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Text for a terminal, which takes control characters for orders: to move, to change what it shows, to hand over what is
 * on its clipboard. What cannot be seen is shown by its code point, {@code [U+001B]}, the same way as what a console
 * lacks: the controls C0, C1 and DEL, bidirectional marks, zero width, and other ends of lines than ours (Unicode's
 * general categories Cc, Cf, Cs, Zl and Zp).
 */
public final class VisibleText {
    private static final int JOINER = 0x200D;
    private static final int EMOJI_STYLE = 0xFE0F;

    private VisibleText() {}

    /** The text with all of it to be seen; tabulators and ends of lines, LF or CRLF, are left. */
    public static String of(String text) {
        return text.codePoints().noneMatch(VisibleText::isOrder) ? text : String.join("", characters(text));
    }

    /** Every character of a text as it is to be seen. */
    static List<String> characters(String text) {
        int[] characters = text.codePoints().toArray();
        return IntStream.range(0, characters.length)
                .mapToObj(i -> isOrder(characters[i]) && !isHarmless(characters, i)
                        ? number(characters[i])
                        : Character.toString(characters[i]))
                .toList();
    }

    /** A character by its code point, {@code [U+20BB7]}. */
    public static String number(int character) {
        return String.format(Locale.ROOT, "[U+%04X]", character);
    }

    private static boolean isOrder(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\t';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** A carriage return at the end of a line, and what joins several emoji into one (UTS #51). */
    private static boolean isHarmless(int[] characters, int i) {
        if (i + 1 == characters.length) {
            return false;
        }
        int next = characters[i + 1];
        boolean joins = characters[i] == JOINER
                && i > 0
                && (isEmoji(characters[i - 1]) || characters[i - 1] == EMOJI_STYLE)
                && isEmoji(next);
        return joins || (characters[i] == '\r' && next == '\n');
    }

    private static boolean isEmoji(int character) {
        int type = Character.getType(character);
        return type == Character.OTHER_SYMBOL || (type == Character.MODIFIER_SYMBOL && character > 0xFFFF);
    }
}
