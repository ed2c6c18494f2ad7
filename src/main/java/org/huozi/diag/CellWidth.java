package org.huozi.diag;

/** How many cells of a terminal a character takes, after Unicode's East Asian Width (UAX #11). */
public final class CellWidth {
    private CellWidth() {}

    static int of(int codePoint) {
        if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return wide(codePoint) ? 2 : 1;
    }

    public static int of(String text) {
        return text.codePoints().map(CellWidth::of).sum();
    }

    /** Classes W and F; ambiguous marks such as “ ” count as narrow, as in today's terminals. */
    private static boolean wide(int codePoint) {
        return between(codePoint, 0x1100, 0x115F)
                || between(codePoint, 0x2E80, 0x303E)
                || between(codePoint, 0x3041, 0x33FF)
                || between(codePoint, 0x3400, 0x4DBF)
                || between(codePoint, 0x4E00, 0x9FFF)
                || between(codePoint, 0xA000, 0xA4CF)
                || between(codePoint, 0xAC00, 0xD7A3)
                || between(codePoint, 0xF900, 0xFAFF)
                || between(codePoint, 0xFE10, 0xFE19)
                || between(codePoint, 0xFE30, 0xFE6F)
                || between(codePoint, 0xFF00, 0xFF60)
                || between(codePoint, 0xFFE0, 0xFFE6)
                || between(codePoint, 0x1F300, 0x1FAFF)
                || between(codePoint, 0x20000, 0x3FFFD);
    }

    private static boolean between(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
