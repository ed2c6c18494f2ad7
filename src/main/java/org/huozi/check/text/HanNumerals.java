package org.huozi.check.text;

import static org.huozi.check.text.ChinesePatterns.HAN;

import java.util.List;
import java.util.regex.Pattern;
import org.huozi.diag.Code;

/** Years in Han numerals, whose zero is 〇 (GB/T 15835 §5.2.2), and words for “about” that stand twice. */
final class HanNumerals {
    private static final String DIGIT = "[一二三四五六七八九〇]";
    private static final String ZERO = "[○◯Ｏ０Oo0]";

    private static final Pattern YEAR = Pattern.compile(
            "(?<![一二三四五六七八九〇十百千万])(?=" + DIGIT + "*" + ZERO + ")" + "[一二](?:" + DIGIT + "|" + ZERO + "){3}(?=年)");

    /** 约…左右: one of the two says it. */
    private static final Pattern ABOUT =
            Pattern.compile("(?:大约|约)(?![定束占会见谈]) ?[\\d.]+ ?[%％万亿多]{0,2}" + HAN + "{0,2}?(?:左右|上下)");

    static final List<TextRule> RULES = List.of(
            TextRule.instead(Code.NUM_006, YEAR, match -> match.group().replaceAll(ZERO, "〇")),
            TextRule.never(Code.NUM_007, ABOUT));

    private HanNumerals() {}
}
