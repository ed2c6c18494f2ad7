package org.huozi.check.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.huozi.diag.Code;

/** From one number to another (GB/T 15835 §5.1.4; GB/T 15834 §4.13.3): ～ for amounts, — for times, never a hyphen. */
final class NumberRanges {
    private static final String NUMBER = "\\d+(?:\\.\\d+)?";

    /** Not part of a telephone number, a date or a name such as G20-5. */
    private static final String ALONE = "(?<![\\w.,/－–—~～-])";

    private static final Pattern PERCENT =
            Pattern.compile(ALONE + "(" + NUMBER + ")([%％‰]?)( ?)([-–~－～—])\\3(" + NUMBER + ")([%％‰])");

    private static final Pattern YEARS =
            Pattern.compile(ALONE + "(?:19|20)\\d{2} ?年?(?:\\d{1,2} ?月)?([-–~－])(?=(?:19|20)\\d{2} ?年|\\d{1,2} ?月)");

    private static final Pattern MONTHS_AND_DAYS =
            Pattern.compile(ALONE + "\\d{1,2}(?: ?[月日])?([-–~－])(?=\\d{1,2} ?[月日](?!\\d))");

    private static final Pattern AMOUNTS =
            Pattern.compile(ALONE + NUMBER + "(?: ?(?:岁|人|个|万元|元|亿元|公里|米|天|小时))?" + "( ?[-–~－] ?)(?=" + NUMBER
                    + " ?(?:个|名|人|岁|家|次|倍|元|万元|亿元|公里|千米|米|吨|公顷|亩|天|小时|分钟|周|件|项|条|类|户|台|辆|年(?!\\d)|[℃°]))");

    static final List<TextRule> RULES = List.of(
            TextRule.each(PERCENT, NumberRanges::percent),
            TextRule.each(YEARS, match -> sign(match, "—")),
            TextRule.each(MONTHS_AND_DAYS, match -> sign(match, "—")),
            TextRule.each(AMOUNTS, match -> sign(match, "～")));

    private NumberRanges() {}

    /** Both ends carry the sign: 5%～10% (GB/T 15835 §5.1.4, 15%~30%). Between percentages — is right as well. */
    private static Optional<Slip> percent(MatchResult match) {
        boolean complete = !match.group(2).isEmpty() && "～—".contains(match.group(4));
        String sign = match.group(4).equals("—") ? "—" : "～";
        String right = match.group(1) + match.group(6) + sign + match.group(5) + match.group(6);
        return complete ? Optional.empty() : Optional.of(Slip.of(Code.NUM_001, match, right));
    }

    private static Optional<Slip> sign(MatchResult match, String right) {
        Slip.Replacement change = new Slip.Replacement(match.start(1), match.end(1), right);
        return Optional.of(new Slip(
                Code.NUM_002,
                match.start(1),
                match.end(1),
                List.of(change),
                List.of(match.group(1).strip(), right)));
    }
}
