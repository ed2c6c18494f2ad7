package org.huozi.check.text;

import static org.huozi.check.text.ChinesePatterns.HAN;

import java.util.List;
import java.util.regex.Pattern;
import org.huozi.diag.Code;

/**
 * Finds places that somebody meant to fill in later. XX市, XXX, 某某 and （　） are none of them: names kept back, models
 * and questions are written so; nor is what stands in quotation marks, where texts speak of such places.
 */
final class Placeholders {
    /** Not followed by the end of a quotation. */
    private static final String NOT_QUOTED = "(?![^“”]*”)";

    private static final Pattern NOTE =
            Pattern.compile("[（(【\\[] ?(?:(?:此处|这里)(?:请?插入?|放|贴|见?附)|请?插入?|放|贴)[图表] ?\\d{0,2} ?[）)】\\]]"
                    + "|[（(【\\[]待(?:补充?|核实?|定|查|填|确认|更新)[^）)】\\]]{0,8}[）)】\\]]"
                    + "|(?<=\\A|[，。；：、（）【】\\[\\]]) ?(?:FIXME|TBD|TODO)(?![A-Za-z0-9])|(?i:lorem ipsum)");

    /** In running text, not where marks are named: 书名号《》、括号（）. */
    private static final Pattern EMPTY =
            Pattern.compile("(?<=[" + HAN + "，。、；：])(?<![号用、和与或])(?:（）|《》|〔〕)(?![、（《〔])" + NOT_QUOTED);

    private static final Pattern NUMBER =
            Pattern.compile("(?:[图表] ?[Xx×?？]{1,3} ?(?=[）)。，、所])|第 ?[Xx×]{1,3} ?页)" + NOT_QUOTED);

    static final List<TextRule> RULES = List.of(
            TextRule.never(Code.STR_015, NOTE),
            TextRule.never(Code.STR_015, EMPTY),
            TextRule.never(Code.STR_015, NUMBER));

    private Placeholders() {}
}
