package org.huozi.check.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.check.copy.Fragment;
import org.huozi.diag.Code;

/** How amounts are written: percentages, groups of digits (GB/T 15835 §5.1). */
final class Amounts {
    private static final Pattern PERCENT_TWICE =
            Pattern.compile("百分之 ?[\\d.一二三四五六七八九十百零点几]+ ?[%％]|[\\d.]+ ?[%％]个?百分点|千分之 ?[\\d.一二三四五六七八九十]+ ?‰");

    /** Digits and commas: a number, or several of a list. */
    private static final Pattern COMMAS = Pattern.compile("(?<![\\d.,A-Za-z])\\d++(?:,\\d++)++(?![\\d,A-Za-z])");

    private static final Pattern COMMA = Pattern.compile(",");

    private static final int GROUP = 3;

    /** With what is counted behind it, a comma is of a number: 1,2345元, 12,34万元. */
    private static final Pattern ODD_GROUP = Pattern.compile(
            "(?<![\\d.,A-Za-z])(?:\\d{1,3},(?:\\d{4,}|\\d{1,2})|\\d{4,},\\d{3})(?= ?(?:[万亿元人户家吨亩名件台篇套项个条册位所次份本页字场起例宗笔只头棵根块片座栋间处辆艘架张种类]|美元|公里|公顷|平方|[km]?m[²³]?\\b))"
                    + "|(?<![\\d.,A-Za-z])\\d{1,3}(?:，\\d{3}){2,}(?!\\d)|(?<![\\d.,A-Za-z，])\\d{1,3}，\\d{3}(?:\\.\\d+)?(?=[万亿]?元)|(?<![\\d.,A-Za-z])\\d{1,3},(?!(?:19|20)\\d\\d ?年)\\d{4,}(?![\\d,A-Za-z])");

    static final List<TextRule> RULES = Stream.of(
                    TextRule.never(Code.NUM_008, PERCENT_TWICE).triggeredByWords("百分之", "百分点", "千分之"),
                    TextRule.each(COMMAS, Amounts::groups).triggeredBy(","),
                    TextRule.never(Code.NUM_009, ODD_GROUP)
                            .triggeredByWords(Triggers.joined(Triggers.each("0123456789"), List.of(",", "，"))))
            .map(rule -> rule.outside(Fragment.ENTRY, Fragment.CITATION, Fragment.IDENTIFIER, Fragment.WESTERN))
            .toList();

    private Amounts() {}

    /** 1,234,5 is no number, and its group of three shows that it is no list. */
    private static Optional<Slip> groups(MatchResult match) {
        List<Integer> lengths =
                COMMA.splitAsStream(match.group()).map(String::length).toList();
        List<Integer> groups = lengths.subList(1, lengths.size());
        boolean sound = groups.stream().allMatch(length -> length == GROUP);
        boolean grouped = groups.stream().anyMatch(length -> length >= GROUP);
        boolean number = lengths.get(0) <= GROUP && lengths.size() > 2 && grouped;
        return sound || !number ? Optional.empty() : Optional.of(Slip.of(Code.NUM_009, match));
    }
}
