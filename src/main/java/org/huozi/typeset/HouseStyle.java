package org.huozi.typeset;

/**
 * What a journal may choose; the rest is CLREQ.
 *
 * @param prohibition which marks may start or end a line
 * @param marks how wide marks are
 * @param pair what two neighbouring marks take, that would take 2 em
 * @param hanging whether 、，。 may hang in the margin at line end
 */
public record HouseStyle(Prohibition prohibition, Marks marks, Pair pair, boolean hanging) {
    public static final HouseStyle DEFAULT =
            new HouseStyle(Prohibition.STRICT, Marks.QUANJIAO, Pair.ONE_AND_A_HALF, false);

    /** 避头尾 levels (CLREQ #prohibition_rules_for_line_start_end). */
    public enum Prohibition {
        /** 基本处理: marks and closing brackets start no line, opening brackets end none. */
        BASIC,
        /** GB 法: besides, a solidus ends no line. */
        GB,
        /** 严格处理: besides, —— and …… start no line. */
        STRICT
    }

    /** Schemes of mark widths (CLREQ #h-setting_style_of_punctuations). */
    public enum Marks {
        /** 全角式: every mark takes an em. */
        QUANJIAO,
        /** 开明式: 。？！ take an em, all others half. */
        KAIMING,
        /** 半角式: every mark takes half an em. */
        BANJIAO
    }

    /** 标点挤压 of two neighbouring marks. */
    public enum Pair {
        ONE_AND_A_HALF,
        ONE
    }
}
