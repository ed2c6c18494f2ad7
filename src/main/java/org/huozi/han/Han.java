package org.huozi.han;

/**
 * Han characters 汉字: those of Unicode's script Han (UAX #24), in all its extensions. 〇 and 々 are of it, and so are the
 * radicals, which only look like characters.
 */
public final class Han {
    /** One of them, in a pattern. */
    public static final String CHARACTER = "\\p{IsHan}";

    /** CJK Radicals Supplement and Kangxi Radicals. */
    private static final int FIRST_RADICAL = 0x2E80;

    private static final int LAST_RADICAL = 0x2FDF;

    /** CJK Unified Ideographs, all but the last of which are older than any JDK that we run on. */
    private static final int FIRST_UNIFIED = 0x4E00;

    private static final int LAST_UNIFIED = 0x9FA5;

    private Han() {}

    /** Nearly all of them: the script of a character is looked for in a table, and texts are looked at often. */
    private static boolean isUnified(int codePoint) {
        return codePoint >= FIRST_UNIFIED && codePoint <= LAST_UNIFIED;
    }

    public static boolean is(int codePoint) {
        return isUnified(codePoint) || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    /** Whether a text has any Han character. */
    public static boolean isIn(String text) {
        return text.codePoints().anyMatch(Han::is);
    }

    /** ⼈ instead of 人: looks right, but is searched and copied in vain. */
    public static boolean isRadical(int codePoint) {
        return codePoint >= FIRST_RADICAL && codePoint <= LAST_RADICAL;
    }
}
