package org.huozi.check.text;

import static org.huozi.check.text.ChinesePatterns.HAN;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.check.copy.Fragment;
import org.huozi.diag.Code;

/**
 * Numbers of one kind in a row, and the total that the sentence says they make: 硕士 30 人、博士 20 人，共 50 人. What may be
 * said of a part only, or of kinds that overlap, need not add up.
 */
final class Totals {
    private static final String NUMBER =
            "(\\d{1,3}(?:[, \\u00a0\\u2006\\u2009\\u202f]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
    private static final String UNIT = "((?:万亿|[万亿])?(?:[人名个家户项件元吨台位所篇本次场份套%％]|公里|人次))";
    private static final String AMOUNT = NUMBER + " ?" + UNIT;

    private static final String NAME = "[A-Za-z " + HAN + "]";

    /** What the amounts of a list are of, and what stands behind one: 浙东 4 个县. */
    private static final String ITEMS =
            NAME + "{0,14} ?" + AMOUNT + HAN + "{0,3}(?:[、，和及]" + NAME + "{0,14} ?" + AMOUNT + HAN + "{0,3})+";

    /** Here a comma parts sentences, which may speak of other things. */
    private static final String CLOSE_ITEMS = ITEMS.replace("[、，和及]", "[、和及]");

    private static final Pattern SUM = Pattern.compile("(?<=\\A|[，。；：])(" + CLOSE_ITEMS + ")[，、]" + HAN
            + "{0,4}?(?:共计?|合计|总计|总共|一共)" + HAN + "{0,4}? ?" + AMOUNT + "(?=" + HAN + "{0,4}(?:[。；，]|\\z))");

    /** The whole, then its parts: all of them behind 即 and a colon, perhaps not all behind 其中 and 包括. */
    private static final Pattern PARTS = Pattern.compile(
            "(?=\\d)(?<!多|少|增加|减少|净增|增|减|多 |少 |增加 )(?<![\\d.,]|\\d[ \\u00a0\\u2006\\u2009\\u202f])" + AMOUNT
                    + HAN + "{0,6}(，?其中|，?包括|，?即|，?分别[为是]|：|，)(" + ITEMS + "|" + HAN + "{1,14} ?" + AMOUNT
                    + ")(?=[。；]|，" + HAN + "|\\z)");

    /** What all the parts stand behind. */
    private static final Set<String> COMPLETE = Set.of("，即", "即", "：", "，分别为", "分别为", "，分别是", "分别是");

    private static final Pattern ITEM = Pattern.compile("(" + NAME + "{0,14}) ?" + AMOUNT);

    /** Kinds that exclude one another; of two, both are all there are. */
    private static final List<Kinds> KINDS = List.of(
            new Kinds(2, "男|女"),
            new Kinds(2, "有效|无效"),
            new Kinds(2, "行政|事业"),
            new Kinds(2, "城镇|农村|乡村"),
            new Kinds(2, "省内|省外|国外|境外"),
            new Kinds(3, "东部|中部|西部|东北"),
            new Kinds(3, "正高|副高|中级|初级"),
            new Kinds(3, "博士|硕士|本科|专科|大专"),
            new Kinds(3, "第?一产|第?二产|第?三产"),
            new Kinds(3, "特等|一等|二等|三等|优秀"),
            new Kinds(3, "一居|两居|三居"),
            new Kinds(3, "国家级|省级|市级|县级"));

    static final List<TextRule> RULES = List.of(
            TextRule.each(SUM, Totals::sum).triggeredByWords("共", "合计", "总计").outside(Fragment.ENTRY),
            TextRule.each(PARTS, Totals::parts).triggeredBy("中括即别：，").outside(Fragment.ENTRY));

    private Totals() {}

    /**
     * Words of which each excludes the others.
     *
     * @param count how many make up the whole
     */
    private record Kinds(int count, Pattern words) {
        Kinds(int count, String words) {
            this(count, Pattern.compile(words));
        }

        /** Whether each of these is of another kind. */
        boolean part(List<String> names) {
            long found = names.stream()
                    .flatMap(name -> words.matcher(name).results().limit(1).map(MatchResult::group))
                    .distinct()
                    .count();
            return names.size() > 1 && found == names.size();
        }

        boolean areAll(List<String> names) {
            return count == 2 && names.size() == 2 && part(names);
        }
    }

    /** Amounts of one unit in a row. */
    private record Row(List<String> names, List<BigDecimal> amounts, Set<String> units) {
        static Row of(String text) {
            Row row = new Row(new ArrayList<>(), new ArrayList<>(), new LinkedHashSet<>());
            Matcher item = ITEM.matcher(text);
            while (item.find()) {
                row.names.add(item.group(1));
                row.amounts.add(number(item.group(2)));
                row.units.add(item.group(3));
            }
            return row;
        }

        boolean isOf(String unit) {
            return units.equals(Set.of(unit));
        }

        BigDecimal sum() {
            return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        BigDecimal most() {
            return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        }
    }

    private static Optional<Slip> sum(MatchResult match) {
        Row row = Row.of(match.group(1));
        String unit = match.group(match.groupCount());
        BigDecimal total = number(match.group(match.groupCount() - 1));
        boolean wrong = row.isOf(unit) && row.sum().compareTo(total) != 0;
        return wrong ? Optional.of(slip(match, total, row, unit)) : Optional.empty();
    }

    private static Optional<Slip> parts(MatchResult match) {
        BigDecimal whole = number(match.group(1));
        String unit = match.group(2);
        Row row = Row.of(match.group(4));
        int sum = row.sum().compareTo(whole);
        boolean several = row.amounts().size() > 1;
        boolean all = (several && COMPLETE.contains(match.group(3)))
                || KINDS.stream().anyMatch(kinds -> kinds.areAll(row.names()));
        boolean apart = KINDS.stream().anyMatch(kinds -> kinds.part(row.names()));
        boolean next = match.group(3).equals("，"); // perhaps of something else
        boolean more = row.most().compareTo(whole) > 0 || (apart && sum > 0);
        boolean wrong = (!next && more) || (all && sum != 0);
        return wrong && row.isOf(unit) && !(next && "%％".contains(unit))
                ? Optional.of(slip(match, whole, row, unit))
                : Optional.empty();
    }

    private static Slip slip(MatchResult match, BigDecimal total, Row row, String unit) {
        return new Slip(
                Code.NUM_011,
                match.start(),
                match.end(),
                List.of(),
                List.of(total.toPlainString() + unit, row.sum().toPlainString() + unit));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replaceAll("[^\\d.]", ""));
    }
}
