package org.huozi.han;

/** Western text 西文 within Chinese (CLREQ #mixed_text_composition). */
public final class Western {
    /** Where Unicode's blocks of East Asian scripts, marks and wide forms begin. */
    private static final int END = 0x2E80;

    private Western() {}

    /** Whether it stands before the East Asian blocks; “ ” … and · do as well, which Chinese text shares. */
    public static boolean isBlock(int codePoint) {
        return codePoint < END;
    }

    /** Of a Western word or number; Ａ and ２, as wide as Han characters, are not. */
    public static boolean isLetterOrDigit(int codePoint) {
        return isBlock(codePoint) && Character.isLetterOrDigit(codePoint);
    }
}
