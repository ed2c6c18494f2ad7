package org.huozi.check.text;

import static org.huozi.check.text.ChinesePatterns.HAN;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.check.copy.Passage;
import org.huozi.diag.Code;

/**
 * Numbers of one kind in a row, and the total that the sentence says they make: 硕士 30 人、博士 20 人，共 50 人. What is said
 * of a part only (其中…) need not add up.
 */
final class Totals {
    private static final String NUMBER = "(\\d+(?:,\\d{3})*(?:\\.\\d+)?)";
    private static final String UNIT = "((?:万亿|[万亿])?(?:[人名个家户项件元吨台位所篇本次场]|公里|人次))";

    private static final String ITEM = HAN + "{1,14} ?" + NUMBER + " ?" + UNIT;

    private static final Pattern SUM = Pattern.compile("(?<=\\A|[，。；：])(" + ITEM + "(?:[、，和]" + ITEM
            + ")+)[，、](?:共计?|合计|总计|总共|一共)(?:为|有|达|" + HAN + "{0,3})? ?" + NUMBER + " ?" + UNIT + "(?=[。；，]|\\z)");

    /** 其中男 60 人、女 40 人: two kinds that are all there are. */
    private static final Pattern WHOLE = Pattern.compile("(?:共|合计|总计|总共)" + HAN + "{0,8} ?" + NUMBER + " ?" + UNIT
            + "(?:，其中|[：，])((?:男[性生]?|城镇|省内|国内|境内|线上)" + HAN + "{0,4} ?" + NUMBER + " ?" + UNIT
            + "[、，](?:女[性生]?|农村|乡村|省外|国外|境外|线下)" + HAN + "{0,4} ?" + NUMBER + " ?" + UNIT + ")(?=[。；]|\\z)");

    private static final Pattern AMOUNT = Pattern.compile(NUMBER + " ?" + UNIT);

    static final List<TextRule> RULES = List.of(
            TextRule.each(
                            SUM,
                            match -> wrong(
                                    match,
                                    match.group(1),
                                    match.group(match.groupCount() - 1),
                                    match.group(match.groupCount())))
                    .triggeredBy("共计")
                    .outside(Passage.ENTRY),
            TextRule.each(WHOLE, match -> wrong(match, match.group(3), match.group(1), match.group(2)))
                    .triggeredBy("共计")
                    .outside(Passage.ENTRY));

    private Totals() {}

    /** Sure only where all are counted in the total's own unit. */
    private static Optional<Slip> wrong(MatchResult match, String items, String total, String unit) {
        BigDecimal sum = BigDecimal.ZERO;
        Matcher item = AMOUNT.matcher(items);
        while (item.find()) {
            if (!item.group(2).equals(unit)) {
                return Optional.empty();
            }
            sum = sum.add(number(item.group(1)));
        }
        return sum.compareTo(number(total)) == 0
                ? Optional.empty()
                : Optional.of(new Slip(
                        Code.NUM_011,
                        match.start(),
                        match.end(),
                        List.of(),
                        List.of(total + unit, sum.toPlainString() + unit)));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }
}
