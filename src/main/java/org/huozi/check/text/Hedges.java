package org.huozi.check.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.check.copy.Passage;
import org.huozi.diag.Code;

/** Words for “about”, “over” and “up to” that stand twice at one number, where one of them says it. */
final class Hedges {
    /** A number in digits, with what is counted: 100人, 3.5万亿元, 5%. */
    private static final String AMOUNT = " ?\\d[\\d,.]* ?[%％‰]? ?(?:万亿|[百千万亿]{0,2})";

    private static final String WORD = "[\\p{IsHan}]{0,4}?";

    /** 近 before a number, not 附近 or 最近. */
    private static final String ABOUT = "(?:大约|大概|约有|约为|约占|约达|约|接近|将近|差不多|(?<![附最远邻临亲靠])近|几近)";

    private static final Pattern ABOUT_TWICE =
            Pattern.compile(ABOUT + "(?![定束会见谈])" + AMOUNT + "[多余]?" + WORD + "(?:左右|上下)(?![级班文属两为联])" + "|" + ABOUT
                    + AMOUNT + "[多余](?!年[前来后]?[，。]?以上)" + "|(?:大约|大概|约)(?:近|将近|接近)" + AMOUNT);

    private static final Pattern OVER_TWICE =
            Pattern.compile("(?:超过|超出|突破|超|逾|高达|多达)了?" + AMOUNT + "[多余]|(?:至少|最少|不少于|不低于|起码|超过)(?:为|有|达|需|要)?" + AMOUNT
                    + WORD + "以上" + "|(?:最多|至多|不超过|不多于|不高于)(?:为|有|达|需|要)?" + AMOUNT + WORD + "(?:以下|以内|之内)");

    private static final Pattern NEIGHBOURS =
            Pattern.compile("(?:一二|两三|二三|三四|四五|五六|六七|七八|八九)[十百千万]?" + "[\\p{IsHan}]{0,3}?(?:左右|上下)(?![级班文属两为联])");

    static final List<TextRule> RULES = Stream.of(ABOUT_TWICE, OVER_TWICE, NEIGHBOURS)
            .map(pattern -> TextRule.never(Code.NUM_007, pattern).outside(Passage.ENTRY, Passage.TITLE))
            .toList();

    private Hedges() {}
}
