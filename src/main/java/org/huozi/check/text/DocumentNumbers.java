package org.huozi.check.text;

import static org.huozi.check.text.ChinesePatterns.HAN;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.huozi.check.copy.Fragment;
import org.huozi.diag.Code;

/** 发文字号, such as 浙人社发〔2021〕25号 (GB/T 9704-2012 §7.2.5). */
final class DocumentNumbers {
    private static final Pattern BRACKETS = Pattern.compile(
            "(?<=" + HAN + ")(?<![案审执初终]|[刑民商行执知]字)([\\[［（(【〈{〖﹝])((?:19|20)\\d{2})([]］）)】〉}〗﹞])(?= ?第? ?\\d+ ?号)");

    /** The number has no 第 and no zero before it. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<=[\\[［（(【〈{〔﹝](?:19|20)\\d{2}[]］）)】〉}〕﹞])( ?(?:第 ?0*|0+))(?=[1-9]\\d* ?号)(?!\\d+ ?号?[楼室幢])");

    static final List<TextRule> RULES = List.of(
            TextRule.each(BRACKETS, DocumentNumbers::brackets).triggeredBy("号").outside(Fragment.ENTRY),
            TextRule.instead(Code.NUM_004, NUMBER, match -> "").triggeredBy("号").outside(Fragment.ENTRY));

    private DocumentNumbers() {}

    private static Optional<Slip> brackets(MatchResult match) {
        List<Slip.Replacement> changes = List.of(
                new Slip.Replacement(match.start(1), match.end(1), "〔"),
                new Slip.Replacement(match.start(3), match.end(3), "〕"));
        String right = "〔" + match.group(2) + "〕";
        return Optional.of(new Slip(Code.NUM_003, match.start(), match.end(), changes, List.of(match.group(), right)));
    }
}
