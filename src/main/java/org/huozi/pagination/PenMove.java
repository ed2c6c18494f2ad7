package org.huozi.pagination;

/**
 * How the composer's decisions travel through the engine: as characters of the text itself. A character of plane 15
 * moves the pen by so many 4096ths of an em; it is measured by {@link ComposedTextRenderer} and never drawn. Plane 16
 * names a text node during the first layout and has no width.
 */
final class PenMove {
    private static final int FIRST = 0xF0000;
    private static final int LAST = 0xFFFFD;
    private static final int ZERO = 0xF8000;
    private static final int FIRST_NAME = 0x100000;
    private static final int LAST_NAME = 0x10FFFD;

    /** Moves in one em. */
    static final int PER_EM = 4096;

    /** Text nodes that can be named. */
    static final int NAMES = LAST_NAME - FIRST_NAME + 1;

    private PenMove() {}

    static boolean isMove(int codePoint) {
        return codePoint >= FIRST && codePoint <= LAST;
    }

    static boolean isName(int codePoint) {
        return codePoint >= FIRST_NAME && codePoint <= LAST_NAME;
    }

    /** The move as a character; moves beyond about 8 em are cut there. */
    static int character(long moves) {
        return (int) Math.max(FIRST, Math.min(LAST, ZERO + moves));
    }

    /** Moves that a character stands for, in 4096ths of an em. */
    static int moves(int character) {
        return character - ZERO;
    }

    static int name(int index) {
        return FIRST_NAME + index;
    }

    static int index(int name) {
        return name - FIRST_NAME;
    }
}
