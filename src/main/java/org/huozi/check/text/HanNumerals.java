package org.huozi.check.text;

import java.util.List;
import java.util.regex.Pattern;
import org.huozi.diag.Code;

/** Years in Han numerals, whose zero is 〇 (GB/T 15835 §5.2.2). */
final class HanNumerals {
    private static final String DIGITS = "一二三四五六七八九〇";
    private static final String ZEROS = "○◯Ｏ０Oo0零О";
    private static final String DIGIT = "[" + DIGITS + "]";
    private static final String ZERO = "[" + ZEROS + "]";

    private static final Pattern YEAR = Pattern.compile("(?<![一二三四五六七八九〇十百千万])(?:(?=" + DIGIT + "*" + ZERO + ")"
            + "[一二](?:" + DIGIT + "|" + ZERO + "){3}(?=年)|" + DIGIT + ZERO + "(?=年代|后(?!勤|续|期|面|来|天|门)))");

    static final List<TextRule> RULES =
            List.of(TextRule.instead(Code.NUM_006, YEAR, match -> match.group().replaceAll(ZERO, "〇"))
                    .triggeredByWords(Triggers.joined(Triggers.each(DIGITS), Triggers.each(ZEROS))));

    private HanNumerals() {}
}
