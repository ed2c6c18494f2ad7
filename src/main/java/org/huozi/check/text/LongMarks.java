package org.huozi.check.text;

import static org.huozi.check.text.ChinesePatterns.AFTER;
import static org.huozi.check.text.ChinesePatterns.BEFORE;
import static org.huozi.check.text.ChinesePatterns.HAN;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.check.copy.Passage;
import org.huozi.diag.Code;

/** Ellipses and dashes, each two characters wide (GB/T 15834 §5.1.5, §5.1.6). */
final class LongMarks {
    private static final String ELLIPSIS = "……";
    private static final String DASH = "——";

    private static final String LINE_SIGN = "[—–―─－-]";

    private static final String LINE = "(?<!" + LINE_SIGN + ")" + LINE_SIGN + "(?!" + LINE_SIGN + ")";

    private static final Pattern DOTS =
            Pattern.compile("(?<=" + BEFORE + ")(?:\\.{3,}|。{3,}|·{3,})|(?:\\.{3,}|。{3,}|·{3,})(?=" + AFTER + ")");

    private static final Pattern HALF_ELLIPSIS =
            Pattern.compile("(?<=" + BEFORE + ")(?<!…)…(?!…)|(?<!…)…(?!…)(?=" + AFTER + ")");

    /** Three and five dots of three; four are two ellipses, for paragraphs left out. */
    private static final Pattern LONG_ELLIPSIS = Pattern.compile("(?<!…)…{3}(?!…)|…{5,}");

    private static final Pattern HYPHENS = Pattern.compile(
            "(?<=" + BEFORE + ")(?:-{2,}|－{2,}|─{2,}|―{2,}|ー{2,})|(?:-{2,}|－{2,}|─{2,}|―{2,}|ー{2,})(?=" + AFTER + ")");

    private static final Pattern LONG_DASH = Pattern.compile("—{3,}");

    /**
     * One line where only a dash can be meant: behind a sentence or a quotation, at the beginning, before words that explain,
     * or around an insertion. Elsewhere it joins: 北京—上海.
     */
    private static final Pattern HALF_DASH =
            Pattern.compile("(?<=[。！？”）])" + LINE + "(?=" + HAN + ")|\\A" + LINE + "(?=" + HAN + "{2})"
                    + "|(?<=" + HAN + "{3})" + LINE
                    + "(?=(?:即|也就是|这就是|这是|那就是|就是|特别是|尤其是|包括|比如|例如|换句话说|换言之|而不是|而是|因为|不仅|无论)" + HAN + ")"
                    + "|(?<=" + HAN + "{2})" + LINE + "(?=" + HAN + "{9,30}" + LINE + HAN + ")|(?<=" + HAN + LINE_SIGN
                    + HAN + "{9,30})" + LINE + "(?=" + HAN + ")");

    private static final String OF_CLAUSES = "[了是他她你就都也要不没把被让给说着过]";

    /** One line between two clauses, or of the width of a character, is no sign of joining either: which is meant, a reader knows. */
    private static final Pattern BETWEEN_CLAUSES = Pattern.compile("(?<=" + OF_CLAUSES + HAN + "{0,12})" + LINE + "(?="
            + HAN + "{0,12}?" + OF_CLAUSES + ")|(?<=" + HAN + ")(?<!－)－(?!－)(?=" + HAN + ")");

    static final List<TextRule> RULES = Stream.of(
                    TextRule.instead(Code.TYP_005, DOTS, match -> ELLIPSIS).triggeredBy(".。·"),
                    TextRule.instead(Code.TYP_005, HALF_ELLIPSIS, match -> ELLIPSIS)
                            .triggeredBy("…"),
                    TextRule.never(Code.TYP_007, LONG_ELLIPSIS).triggeredBy("…"),
                    TextRule.instead(Code.TYP_006, HYPHENS, match -> DASH).triggeredBy("-－─―ー"),
                    TextRule.instead(Code.TYP_006, HALF_DASH, match -> DASH).triggeredBy("—–―─－-"),
                    TextRule.each(BETWEEN_CLAUSES, match -> Optional.of(Slip.unsure(Code.TYP_006, match, DASH)))
                            .triggeredBy("—–―─－-"),
                    TextRule.never(Code.TYP_007, LONG_DASH).triggeredBy("—"))
            .map(rule -> rule.outside(Passage.ENTRY, Passage.WESTERN, Passage.IDENTIFIER))
            .toList();

    private LongMarks() {}
}
