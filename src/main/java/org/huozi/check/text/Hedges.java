package org.huozi.check.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.check.copy.Copy;
import org.huozi.check.copy.Fragment;
import org.huozi.diag.Code;

/** Words for “about”, “over” and “up to” that stand twice at one number, where one of them says it. */
final class Hedges {
    /** A number, with what is counted: 100人, 3.5万亿元, 5%, 两成. */
    private static final String AMOUNT =
            " ?(?:\\d[\\d,.]* ?[%％‰℃]? ?(?:万亿|[百千万亿]{0,2})|" + Copy.OPAQUE + "+|[一二两三四五六七八九十百千万亿几半]+)";

    private static final String WORD = "\\p{IsHan}{0,4}?";

    /** What is counted; 至少3名副高以上的专家 and 超过300家规模以上企业 have the 以上 of another word. */
    private static final String COUNTED = "[个名人家项件天年月日岁周次元吨米台套篇场所户亩倍分种类条位小时钟公里平方斤克批辆架处的]{0,3}";

    private static final String LEFT_AND_RIGHT = "(?:左右|上下)(?![级班文属两为联开翻腾求手])";

    /** 约 alone, not 约定 or 公约; words may stand before the number: 约占全部的两成. */
    private static final String ABOUT = "(?:大约|大概|(?<![契预节公合条履制签违守缔婉隐简集大解邀特租婚相续誓盟])约(?![定束会见谈请法期]))";

    /** 近 before a number, not 附近 or 最近; 近十年 is a time. */
    private static final String NEARLY = "(?:接近|将近|差不多|几近|(?<![附最远邻临亲靠相接将几新贴迫逼渐])近(?!" + AMOUNT + "个?[年月周天日期]))";

    private static final Pattern ABOUT_TWICE = Pattern.compile("(?:" + ABOUT + "\\p{IsHan}{0,8}?|" + NEARLY + ")"
            + AMOUNT + "[多余]?" + WORD + LEFT_AND_RIGHT + "|(?:" + ABOUT + "|" + NEARLY
            + ") ?\\d[\\d,.]* ?(?:万亿|[百千万亿]{0,2})[多余](?![年月日天点])|" + ABOUT + "(?:近|将近|接近)" + AMOUNT);

    /** Before the number itself; 超速20%以上 and 逾期30日以上 speak of something else. */
    private static final String OVER = "(?:超过|超出|突破|超|逾)了?";

    private static final Pattern OVER_TWICE = Pattern.compile(OVER + " ?\\d[\\d,.]* ?(?:万亿|[百千万亿]{0,2})[多余]|(?:" + OVER
            + "|(?:至少|最少|不少于|不低于|起码)\\p{IsHan}{0,3}?)" + AMOUNT + COUNTED
            + "以上(?![述报下级])|(?:最多|至多|不超过|不多于|不高于)\\p{IsHan}{0,3}?" + AMOUNT + COUNTED + "(?:以下|以内|之内)");

    /** 300余人左右 */
    private static final Pattern MORE_OR_LESS =
            Pattern.compile("(?:\\d[\\d,.]*[百千万亿]?|[百千万亿])[多余]" + COUNTED + LEFT_AND_RIGHT);

    private static final Pattern NEIGHBOURS =
            Pattern.compile("(?:一二|两三|二三|三四|四五|五六|六七|七八|八九)[十百千万]?" + "\\p{IsHan}{0,3}?" + LEFT_AND_RIGHT);

    /** 300多, 30 余: the end of a number, and what is behind it. */
    private static final List<String> SOME_MORE =
            Triggers.joined(Triggers.each("0123456789,. 百千万亿"), List.of("多", "余"));

    private static final List<String> ABOUT_NEARLY = Triggers.joined(List.of("约", "大概"), List.of("近", "将近", "接近"));

    private static final List<String> AROUND = List.of("左右", "上下");

    static final List<TextRule> RULES = List.of(
            rule(ABOUT_TWICE, Stream.of(SOME_MORE, ABOUT_NEARLY, AROUND)),
            rule(OVER_TWICE, Stream.of(SOME_MORE, List.of("以上", "以下", "以内", "之内"))),
            rule(MORE_OR_LESS, Stream.of(AROUND)),
            rule(NEIGHBOURS, Stream.of(AROUND)));

    private Hedges() {}

    private static TextRule rule(Pattern pattern, Stream<List<String>> triggers) {
        return TextRule.never(Code.NUM_007, pattern)
                .triggeredByWords(triggers.flatMap(List::stream).toList())
                .outside(Fragment.ENTRY, Fragment.TITLE);
    }
}
