package org.huozi.check.text;

import static org.huozi.check.text.ChinesePatterns.HAN;

import java.util.List;
import java.util.regex.Pattern;
import org.huozi.check.copy.Fragment;
import org.huozi.diag.Code;
import org.huozi.model.Role;

/** 错别字: words that official prose misspells, by a list, and some that only their neighbours give away. */
final class Misspellings {
    /** 截止 ends something and has no object; 截至 counts up to a day and goes on (现代汉语词典). */
    private static final Pattern UP_TO_NOW = Pattern.compile("截止[到至]?(?=目前|现在|发稿|今[天日年]|本[月年]|上[月年]|去年)");

    private static final String DAY = "(?:\\d{4} ?年)?(?:上?半年|\\d{1,2} ?月(?:份|\\d{1,2} ?日)?)?";

    /** What makes a day a deadline, for which 截止 is right. */
    private static final String DEADLINE = "报名|报送|申报|申请|投稿|征集|征稿|提交|受理|缴费|预约|登记|反馈|逾期|过期|额满|为止|停止|截稿";

    private static final Pattern UP_TO_A_DAY = Pattern.compile("(?<![" + HAN + "])截止[到至]?(?=(?=\\d)" + DAY
            + "[底末初]?(?![前止后])[，" + HAN + "][^。；！？]{2})(?![^。；！？]*(?:" + DEADLINE + "))");

    /** 既使 is two words before what it causes, and never before these. */
    private static final Pattern EVEN_IF =
            Pattern.compile("既使(?=是|在|有|没|不|如此|这样|再[^就]|遇|面[临对]|出现|最|很|只|到|已|暂时|尚?未|受到|失败|将来|今后|以后|条件)");

    /** 既 and 便于, 便利, 便捷 … are two words. */
    private static final Pattern EVEN_THOUGH = Pattern.compile("既便(?![于利民捷宜企商农当携])");

    static final List<TextRule> RULES = List.of(
            Wordbook.read("misspellings.txt").rule(Code.TRM_003).outside(Fragment.ENTRY),
            TextRule.instead(Code.TRM_003, UP_TO_NOW, match -> "截至")
                    .triggeredByWords("截止")
                    .notIn(Role.NAME),
            TextRule.instead(Code.TRM_003, UP_TO_A_DAY, match -> "截至")
                    .triggeredByWords("截止")
                    .notIn(Role.NAME),
            TextRule.instead(Code.TRM_003, EVEN_IF, match -> "即使")
                    .triggeredByWords("既使")
                    .notIn(Role.NAME),
            TextRule.instead(Code.TRM_003, EVEN_THOUGH, match -> "即便")
                    .triggeredByWords("既便")
                    .notIn(Role.NAME));

    private Misspellings() {}
}
