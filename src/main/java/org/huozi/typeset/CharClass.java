package org.huozi.typeset;

/**
 * The classes of characters that CLREQ's rules speak of (CLREQ #classification_of_characters). By their place in the grid
 * and their ink rather than by script, as {@code org.huozi.han} has it: kana and every unknown sign are HAN here.
 */
public enum CharClass {
    /** Han characters, kana, the ideographic space, and whatever else stands in the grid. */
    HAN,
    /** 开始夹注符号: opening brackets and quotation marks, ink in the right half. */
    OPENING,
    /** 结束夹注符号: closing brackets and quotation marks, ink in the left half. */
    CLOSING,
    /** 句内点号 、，；：. */
    PAUSE,
    /** 句末点号 。？！. */
    STOP,
    /** 间隔号 ·, half an em in GB style. */
    INTERPUNCT,
    /** 连接号 ～ – and the Western hyphen between Han characters. */
    CONNECTOR,
    /** 分隔号 ／. */
    SOLIDUS,
    /** 破折号, two of them an unbreakable pair. */
    DASH,
    /** 省略号, two of them an unbreakable pair. */
    ELLIPSIS,
    /** Letters, digits and marks of Western text, with the signs that belong to numbers. */
    WESTERN,
    /** A space, as the author typed it. */
    SPACE;

    private static final String OPENERS = "“‘（《〈【〖〔［｛「『";
    private static final String CLOSERS = "”’）》〉】〗〕］｝」』";
    private static final String PAUSES = "、，；：";
    private static final String STOPS = "。．？！‼⁇⁈⁉";
    private static final String INTERPUNCTS = "·・‧•";
    private static final String CONNECTORS = "～–";
    private static final String SIGNS_OF_NUMBERS = "￥℃℉‰№§©®™←→×÷±−≤≥≈∞";

    private static final int FIRST_IDEOGRAPH = 0x3400;
    private static final int LAST_IDEOGRAPH = 0x9FFF;

    public static CharClass of(int codePoint) {
        if (codePoint >= FIRST_IDEOGRAPH && codePoint <= LAST_IDEOGRAPH) {
            return HAN; // nearly every character: answered first
        }
        if (codePoint == ' ' || codePoint == 0x00A0) {
            return SPACE;
        }
        if (OPENERS.indexOf(codePoint) >= 0) {
            return OPENING;
        }
        if (CLOSERS.indexOf(codePoint) >= 0) {
            return CLOSING;
        }
        if (PAUSES.indexOf(codePoint) >= 0) {
            return PAUSE;
        }
        if (STOPS.indexOf(codePoint) >= 0) {
            return STOP;
        }
        if (INTERPUNCTS.indexOf(codePoint) >= 0) {
            return INTERPUNCT;
        }
        if (CONNECTORS.indexOf(codePoint) >= 0) {
            return CONNECTOR;
        }
        return switch (codePoint) {
            case '／' -> SOLIDUS;
            case '—', '⸺' -> DASH;
            case '…', '⋯' -> ELLIPSIS;
            default -> isWestern(codePoint) ? WESTERN : HAN;
        };
    }

    /** Whether this is a mark that takes a full em of which half is space. */
    public boolean isTrimmable() {
        return this == OPENING || this == CLOSING || this == PAUSE || this == STOP;
    }

    /** Whether this is a mark with its ink in the left half: it stays close to what it follows. */
    public boolean closes() {
        return this == CLOSING || this == PAUSE || this == STOP;
    }

    private static boolean isWestern(int codePoint) {
        return codePoint < 0x2000
                || SIGNS_OF_NUMBERS.indexOf(codePoint) >= 0
                || (codePoint >= 0x2070 && codePoint < 0x2200 && Character.isLetterOrDigit(codePoint));
    }
}
