package org.huozi.check.typography;

import org.huozi.han.Western;

/** What a character is to the rules of CLREQ and GB/T 15834, told by the character alone. */
enum CharacterKind {
    HAN,
    /** Opening brackets and quotation marks: ink in the right half of the em. */
    OPENING,
    /** Closing brackets and quotation marks: ink in the left half. */
    CLOSING,
    /** 点号 ，、；：。？！: ink in the left half. */
    POINT,
    INTERPUNCT,
    DASH,
    ELLIPSIS,
    /** 连接号 ～ – and 分隔号 ／. */
    CONNECTOR,
    /** Full-width signs that follow a number. */
    PERCENT,
    /** Western letters and digits. */
    WESTERN,
    /** Every other sign. */
    SIGN,
    SPACE;

    private static final String OPENERS = "“‘（《〈【〖〔［｛「『";
    private static final String CLOSERS = "”’）》〉】〗〕］｝」』";
    private static final String POINTS = "，、；：。．？！‼⁇⁈⁉";
    private static final String INTERPUNCTS = "·・‧";
    private static final String DASHES = "—⸺";
    private static final String ELLIPSES = "…⋯";
    private static final String CONNECTORS = "～–／";
    private static final String PERCENTS = "％‰";

    static CharacterKind of(int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return SPACE;
        }
        if (OPENERS.indexOf(codePoint) >= 0) {
            return OPENING;
        }
        if (CLOSERS.indexOf(codePoint) >= 0) {
            return CLOSING;
        }
        if (POINTS.indexOf(codePoint) >= 0) {
            return POINT;
        }
        if (INTERPUNCTS.indexOf(codePoint) >= 0) {
            return INTERPUNCT;
        }
        if (DASHES.indexOf(codePoint) >= 0) {
            return DASH;
        }
        if (ELLIPSES.indexOf(codePoint) >= 0) {
            return ELLIPSIS;
        }
        if (CONNECTORS.indexOf(codePoint) >= 0) {
            return CONNECTOR;
        }
        if (PERCENTS.indexOf(codePoint) >= 0) {
            return PERCENT;
        }
        if (Western.isBlock(codePoint)) {
            return Western.isLetterOrDigit(codePoint) ? WESTERN : SIGN;
        }
        // kana and wide letters, too: whatever stands in the grid
        return Character.isLetter(codePoint) || Character.isIdeographic(codePoint) ? HAN : SIGN;
    }

    /** Whether a full-width mark of this kind has its ink in one half of the em and space in the other. */
    boolean isHalfInk() {
        return this == OPENING || this == CLOSING || this == POINT;
    }

    /** 避头: CLREQ #prohibition_rules_for_line_start_end, at the strict level. */
    boolean isForbiddenAtStart() {
        return switch (this) {
            case CLOSING, POINT, INTERPUNCT, DASH, ELLIPSIS, CONNECTOR, PERCENT -> true;
            default -> false;
        };
    }

    /** Marks that may rightly begin a paragraph or a cell of a table, though no other line. */
    boolean mayBeginParagraph() {
        return this == DASH || this == ELLIPSIS || this == CONNECTOR || this == INTERPUNCT;
    }

    /** 避尾. */
    boolean isForbiddenAtEnd() {
        return this == OPENING;
    }

    /** Whether the character is neither written language nor a space. */
    boolean isMark() {
        return this != HAN && this != WESTERN && this != SPACE;
    }
}
