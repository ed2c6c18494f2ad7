package org.huozi.pagination.lines;

import java.util.EnumSet;
import java.util.Set;

/**
 * How decisions travel through the engine: as private-use characters in the text itself, which {@link
 * ComposedTextRenderer} obeys and never draws.
 *
 * <p>Plane 15 moves the pen by so many 4096ths of an em. Plane 16 names a text node during the first layout; during the
 * second it switches decorations on, and encloses readings that stand above the line.
 * Before the first layout the last of its characters say where a title may break.
 */
final class TextCode {
    private static final int FIRST_MOVE = 0xF0000;
    private static final int LAST_MOVE = 0xFFFFD;
    private static final int NO_MOVE = 0xF8000;

    private static final int FIRST_NAME = 0x100000;
    private static final int LAST_NAME = 0x10FFFD;

    private static final int DECORATIONS = FIRST_NAME;

    /** Opens and closes the reading of the characters before it. */
    static final int READING = LAST_NAME;

    /** Moves in one em. */
    static final int MOVES_PER_EM = 4096;

    /** Behind a character of a title: its line may end here only in need. */
    static final int WITHIN = LAST_NAME - 1;

    /** Behind a character of a title: its line ends well here. */
    static final int SENSE = LAST_NAME - 2;

    /** Text nodes that can be named. */
    static final int NAMES = SENSE - FIRST_NAME;

    private TextCode() {}

    /** The text without what only tells how to set it. */
    static String plain(String text) {
        return text.codePoints()
                .filter(character -> !isCode(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static boolean isMove(int codePoint) {
        return codePoint >= FIRST_MOVE && codePoint <= LAST_MOVE;
    }

    /** Whether this is one of ours, of whatever meaning. */
    static boolean isCode(int codePoint) {
        return codePoint >= FIRST_MOVE;
    }

    /** A move as a character; one beyond about 8 em is cut there. */
    static int move(long moves) {
        return (int) Math.max(FIRST_MOVE, Math.min(LAST_MOVE, NO_MOVE + moves));
    }

    /** Moves that a character stands for, in 4096ths of an em. */
    static int moves(int character) {
        return character - NO_MOVE;
    }

    static boolean isName(int codePoint) {
        return codePoint >= FIRST_NAME && codePoint < SENSE;
    }

    static int name(int index) {
        return FIRST_NAME + index;
    }

    static int index(int name) {
        return name - FIRST_NAME;
    }

    /** The decorations from here to the end of the string. */
    static int decorations(Set<TextDecoration> decorations) {
        int bits = 0;
        for (TextDecoration decoration : TextDecoration.values()) {
            bits = 2 * bits + (decorations.contains(decoration) ? 1 : 0);
        }
        return DECORATIONS + bits;
    }

    /** Text every character of which is decorated, wherever lines will end. */
    static String decorated(String text, Set<TextDecoration> decorations) {
        return text.codePoints()
                .collect(
                        StringBuilder::new,
                        (decorated, character) -> decorated
                                .appendCodePoint(decorations(decorations))
                                .appendCodePoint(character),
                        StringBuilder::append)
                .toString();
    }

    /** The decorations that a character of plane 16 switches on. */
    static Set<TextDecoration> decorations(int character) {
        Set<TextDecoration> decorations = EnumSet.noneOf(TextDecoration.class);
        int bits = character - DECORATIONS;
        TextDecoration[] all = TextDecoration.values();
        for (int i = all.length - 1; i >= 0; i--, bits /= 2) {
            if (bits % 2 == 1) {
                decorations.add(all[i]);
            }
        }
        return decorations;
    }
}
