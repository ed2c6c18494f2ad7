package org.huozi.check.text;

import static org.huozi.check.text.ChinesePatterns.HAN;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.check.copy.Copy;
import org.huozi.check.copy.Fragment;
import org.huozi.diag.Code;

/** From one number, time or place to another (GB/T 15835 §5.1.4; GB/T 15834 §4.13.3): ～ for amounts, — for times and places, never a hyphen. */
final class NumberRanges {
    private static final String NUMBER = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";

    private static final String TIMES = " ?(?:万亿|[百千万亿]?[多余几]?[百千万亿])?";

    /** What is counted or measured. */
    private static final String UNIT = "(?:个?百分点|个月|个?工作日|人次|周岁|小时|分钟|学时|课时|季度|美元|欧元|公里|千米|厘米|毫米|微米|纳米|英寸|海里|平方米|平方公里"
            + "|平方千米|公顷|立方米|公斤|千克|毫克|毫升|摄氏度|千瓦时?|兆瓦|赫兹|[个名人户家位批对双岁口年周天秒元角米里亩吨克斤升倍次件项条类种台辆套艘架张份本册篇页字场起例宗笔只头匹棵株颗根支枚块片座栋间所处层级档分折成趟轮度]"
            + "|(?:km²?|[cm]?m[²³]?|[kmμ]?g|t|mL|L|kW·?h|[kM]W|kV|[kMG]?Hz|[kM]?Pa|h|min|℃|°C|dB|[GMT]B|nm|μm)(?![A-Za-z0-9])|[℃°])(?!代)";

    /** What is typed between two of them. */
    private static final String SIGNS = "-–~－‐−〜∼";

    private static final String NO_SIGN = "( ?(?:[-–~－‐−〜∼]|--) ?)";

    /** Not part of a telephone number, a date or a name such as G20-5. */
    private static final String ALONE = "(?<![\\w./－–—~～-])(?<!\\d,)";

    private static final Pattern PERCENT =
            Pattern.compile(ALONE + "(" + NUMBER + ")([%％‰]?)( ?)([-–~－～—至到])\\3(" + NUMBER + ")( ?[%％‰])");

    private static final Pattern YEARS = Pattern.compile(ALONE
            + "(?:19|20)\\d{2} ?年?(?: ?\\d{1,2} ?月)?(?: ?\\d{1,2} ?日)?([-–~－])(?=(?:19|20)\\d{2} ?年|\\d{1,2} ?月|至?今)"
            + "|(?<=[（(])(?:19|20)\\d{2}([-–~－])(?=(?:19|20)\\d{2}[）)])");

    private static final Pattern MONTHS_AND_DAYS = Pattern.compile(
            ALONE + "\\d{1,2}(?: ?[月日])?(?: ?\\d{1,2} ?日)?([-–~－])(?=\\d{1,2} ?(?:月(?=\\d{1,2} ?日)|[月日](?!\\d)))");

    private static final Pattern WEEKDAYS =
            Pattern.compile("(?<=(?:周|星期)[一二三四五六日])" + NO_SIGN + "(?=(?:周|星期)[一二三四五六日])");

    private static final Pattern HOURS = Pattern.compile(
            "(?<![\\d:：])\\d{1,2}[:：]\\d\\d" + NO_SIGN + "(?=\\d{1,2}[:：]\\d\\d(?![:：\\d]))|(?<=\\d ?[时点])" + NO_SIGN
                    + "(?=(?:上午|下午|晚上?|次日|凌晨)? ?\\d{1,2} ?[时点])");

    private static final Pattern AMOUNTS = Pattern.compile(ALONE + "(?<!第 ?)(" + NUMBER + ")(" + TIMES + "(?: ?" + UNIT
            + ")?)" + NO_SIGN + "(?=(" + NUMBER + ") ?([百千万亿]*)" + TIMES + " ?" + UNIT + ")");

    /** 第五～八课 (GB/T 15834 §4.13.3.3); chapters, articles and years of study bear their own forms. */
    private static final Pattern ORDINALS = Pattern.compile("第 ?\\d+" + NO_SIGN + "(?=\\d+ ?[页名位批次轮天周年个])");

    /** A tilde of the keyboard. */
    private static final Pattern TILDE =
            Pattern.compile("(?<=[" + HAN + "，。、；：（“] ?[\\d.]{1,8})(~)(?=\\d+(?:\\.\\d+)? ?[" + HAN + "，。、；）”])");

    private static final Pattern BETWEEN_NAMES =
            Pattern.compile(NO_SIGN + "(?<=" + HAN + "{2}" + NO_SIGN + ")(?=" + HAN + "{2})");

    static final List<TextRule> RULES = Stream.of(
                    TextRule.each(PERCENT, NumberRanges::percent).triggeredBy("%％‰"),
                    TextRule.each(YEARS, match -> sign(match, "—")).triggeredBy(SIGNS),
                    TextRule.each(MONTHS_AND_DAYS, match -> sign(match, "—")).triggeredBy(SIGNS),
                    TextRule.each(WEEKDAYS, match -> sign(match, "—")).triggeredBy(SIGNS),
                    TextRule.each(HOURS, match -> sign(match, "—")).triggeredBy(SIGNS),
                    TextRule.each(AMOUNTS, NumberRanges::amounts).triggeredBy(SIGNS),
                    TextRule.each(ORDINALS, match -> sign(match, "～")).triggeredBy(SIGNS),
                    TextRule.each(TILDE, match -> sign(match, "～")).triggeredBy(SIGNS),
                    TextRule.of(NumberRanges::ways).triggeredBy(SIGNS))
            .map(rule -> rule.outside(Fragment.ENTRY, Fragment.CITATION, Fragment.IDENTIFIER, Fragment.WESTERN))
            .toList();

    private NumberRanges() {}

    /** Both ends carry the sign: 5%～10% (GB/T 15835 §5.1.4, 15%~30%). Between percentages — is right as well. */
    private static Optional<Slip> percent(MatchResult match) {
        String written = match.group(4);
        boolean complete = !match.group(2).isEmpty() && "～—至到".contains(written);
        String sign = "—至到".contains(written) ? written : "～";
        String percent = match.group(6).strip();
        String right = match.group(1) + percent + sign + match.group(5) + percent;
        return complete ? Optional.empty() : Optional.of(Slip.of(Code.NUM_001, match, right));
    }

    /** The first keeps its 万 or 亿: 9亿～16亿, not 9～16亿 (GB/T 15835 §5.1.4). */
    private static Optional<Slip> amounts(MatchResult match) {
        boolean rising = number(match.group(1)).compareTo(number(match.group(4))) < 0;
        String times = match.group(2).isEmpty() && rising ? match.group(5) : "";
        Slip.Replacement change = new Slip.Replacement(match.start(3), match.end(3), times + "～");
        return Optional.of(new Slip(
                Code.NUM_002,
                match.start(3),
                match.end(3),
                List.of(change),
                List.of(match.group(3).strip(), times + "～")));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    private static List<Slip> ways(Copy copy) {
        String text = copy.text();
        return BETWEEN_NAMES
                .matcher(text)
                .results()
                .filter(match -> PlaceNames.areAtEndOf(text.substring(0, match.start()))
                        && PlaceNames.areAtStartOf(text.substring(match.end())))
                .map(match -> Slip.of(Code.NUM_002, match, "—"))
                .toList();
    }

    /** The sign is the only group that takes part. */
    private static Optional<Slip> sign(MatchResult match, String right) {
        int group = match.start(1) < 0 ? 2 : 1;
        Slip.Replacement change = new Slip.Replacement(match.start(group), match.end(group), right);
        return Optional.of(new Slip(
                Code.NUM_002,
                match.start(group),
                match.end(group),
                List.of(change),
                List.of(match.group(group).strip(), right)));
    }
}
