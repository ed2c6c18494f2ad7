package org.huozi.word.manuscript;

import java.text.Normalizer;
import java.util.stream.IntStream;

/**
 * The characters of a text that are seen: no spaces, nothing without width. Forms of one character count as one: ² and 2,
 * − and -, ︰ and :, since what is raised, or part of a formula, is written in another form.
 */
final class VisibleCharacters {
    private static final int MINUS = '−';

    private VisibleCharacters() {}

    static IntStream of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .map(character -> character == MINUS ? '-' : character)
                .filter(VisibleCharacters::isSeen);
    }

    /** The same as a text. */
    static String text(String text) {
        return of(text).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isSeen(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && Character.getType(character) != Character.FORMAT
                && Character.getType(character) != Character.CONTROL;
    }
}
