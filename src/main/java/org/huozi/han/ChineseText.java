package org.huozi.han;

/** Which characters belong to Chinese text, where words are not set apart by spaces (CLREQ #classification_of_characters). */
public final class ChineseText {
    private ChineseText() {}

    /** A Han character, or a mark that only Chinese text uses: 、。（）《》！ and the other wide forms. */
    public static boolean isChinese(int codePoint) {
        return Han.is(codePoint)
                || (codePoint >= 0x2E80 && codePoint <= 0x303F)
                || (codePoint >= 0x3040 && codePoint <= 0x31FF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE4F)
                || (codePoint >= 0xFF01 && codePoint <= 0xFFEF);
    }

    /** A mark that Chinese and Western text share: “ ” ‘ ’ — … ·. Its neighbours decide what it is. */
    public static boolean isShared(int codePoint) {
        return (codePoint >= 0x2014 && codePoint <= 0x201D) || codePoint == 0x2026 || codePoint == 0x00B7;
    }

    /** Whether a line end between these two characters of a paragraph stands for a space. */
    public static boolean spaceBetween(int before, int after) {
        if (isChinese(before) || isChinese(after)) {
            return false;
        }
        return !(isShared(before) && isShared(after));
    }
}
