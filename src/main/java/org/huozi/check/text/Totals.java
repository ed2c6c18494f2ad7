package org.huozi.check.text;

import static org.huozi.check.text.ChinesePatterns.HAN;

import java.math.BigDecimal;
import java.util.ArrayList;
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

    /** What is said of parts: 共 100 人，其中… */
    private static final Pattern PARTS = Pattern.compile(NUMBER + " ?" + UNIT + HAN + "{0,6}(?:[，,]其中|：)(" + HAN
            + "{1,14} ?" + NUMBER + " ?" + UNIT + "(?:[、，和]" + ITEM + ")*)(?=[。；，]|\\z)");

    /** Kinds that exclude one another. */
    private static final List<Pattern> APART = List.of(
            Pattern.compile("男|女"),
            Pattern.compile("城镇|农村|乡村"),
            Pattern.compile("省内|省外|国外|境外"),
            Pattern.compile("正高|副高|中级|初级"),
            Pattern.compile("博士|硕士|本科|专科|大专"),
            Pattern.compile("第?一产业?|第?二产业?|第?三产业?"),
            Pattern.compile("特等|一等|二等|三等|优秀"),
            Pattern.compile("国家级|省级|市级|县级"));

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
            TextRule.each(PARTS, Totals::parts).triggeredBy("中：").outside(Passage.ENTRY));

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

    /** A part is not more than the whole; nor are several that exclude one another. Men and women are the whole. */
    private static Optional<Slip> parts(MatchResult match) {
        BigDecimal whole = number(match.group(1));
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        List<String> kinds = new ArrayList<>();
        Matcher item =
                Pattern.compile("(" + HAN + "{1,14}) ?" + NUMBER + " ?" + UNIT).matcher(match.group(3));
        while (item.find()) {
            if (!item.group(3).equals(match.group(2))) {
                return Optional.empty();
            }
            kinds.add(item.group(1));
            sum = sum.add(number(item.group(2)));
            most = most.max(number(item.group(2)));
        }
        boolean apart = APART.stream().anyMatch(family -> distinct(kinds, family));
        boolean all = kinds.size() == 2 && distinct(kinds, APART.get(0));
        boolean wrong =
                most.compareTo(whole) > 0 || (apart && sum.compareTo(whole) > 0) || (all && sum.compareTo(whole) != 0);
        String counted = match.group(2);
        return wrong
                ? Optional.of(new Slip(
                        Code.NUM_011,
                        match.start(),
                        match.end(),
                        List.of(),
                        List.of(whole.toPlainString() + counted, sum.toPlainString() + counted)))
                : Optional.empty();
    }

    /** Whether each of these is another kind of one family. */
    private static boolean distinct(List<String> kinds, Pattern family) {
        List<String> found = kinds.stream()
                .flatMap(kind -> family.matcher(kind).results().limit(1).map(MatchResult::group))
                .distinct()
                .toList();
        return kinds.size() > 1 && found.size() == kinds.size();
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }
}
