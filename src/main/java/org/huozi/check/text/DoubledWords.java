package org.huozi.check.text;

import static org.huozi.check.text.ChinesePatterns.HAN;

import java.util.List;
import java.util.regex.Pattern;
import org.huozi.diag.Code;

/** Words that stand twice, as after a cut and paste. */
final class DoubledWords {
    /** Small words, but not where one of the two belongs to another word: 目的的, 温和和, 为了了解, 关键是是否. */
    private static final Pattern SMALL = Pattern.compile("(?<![目标有打众中端])的的(?!确)|(?<!不)了了(?![之解如断结却然])|是是(?![否非])"
            + "|(?<![共温缓饱总调平中谐柔随祥亲])和和(?![气美睦平谐])|(?<![参给赋授干])与与|(?<![普涉危波提顾触])及及(?![时早格])"
            + "|(?<![存现所内实潜外])在在|(?<![可所予足难得加给])以以|(?<![尤极与])其其|这这|被被|(?<![应活本])该该");

    /** Three characters or more; numerals repeat, and 哈哈哈哈 is no word. */
    private static final Pattern LONG = Pattern.compile("(?!(" + HAN + ")\\1)(" + HAN + "{3,10})\\2(?!\\2)");

    static final List<TextRule> RULES =
            List.of(TextRule.never(Code.TYP_012, SMALL), TextRule.never(Code.TYP_012, LONG));

    private DoubledWords() {}
}
