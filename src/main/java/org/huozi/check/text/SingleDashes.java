package org.huozi.check.text;

import static org.huozi.check.text.ChinesePatterns.HAN;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.check.copy.Fragment;
import org.huozi.diag.Code;

/**
 * One line where a dash of two is meant (GB/T 15834 §4.10, §5.1.5). Between what it joins, one is right: 北京—上海, 产—学—研.
 */
final class SingleDashes {
    private static final String LINES = "—–―─－-";
    private static final String SIGN = "[" + LINES + "]";

    /** One alone; the sign comes first, for that is what there is least of. */
    private static final String LINE = SIGN + "(?<!" + SIGN + "{2})(?!" + SIGN + ")";

    private static final String EXPLAINING = "(?:即|也就是|这就是|这是|那就是|就是|特别是|尤其是|包括|比如|例如|换句话说|换言之|而不是|而是|因为|不仅|无论)";

    /** Only clauses have them, not the names that a line joins. */
    private static final String OF_CLAUSES = "[了是他她你就都也要不没把被让给说着过]";

    /** Behind a sentence or a quotation, at the beginning, before words that explain, around an insertion. */
    private static final Pattern CERTAIN = Pattern.compile(String.join(
            "|",
            LINE + "(?<=[。！？]”?" + SIGN + ")(?=" + HAN + ")",
            LINE + "(?<=\\A" + SIGN + ")(?=" + HAN + "{2})",
            LINE + "(?<=" + HAN + "{2}" + SIGN + ")(?=" + EXPLAINING + HAN + "|[的了])",
            LINE + "(?<=" + HAN + "{2}" + SIGN + ")(?=" + HAN + "{9,30}" + LINE + HAN + ")",
            LINE + "(?<=" + HAN + SIGN + HAN + "{9,30}" + SIGN + ")(?=" + HAN + ")"));

    /** Between two clauses; and one as wide as a character is no sign of joining either. Which is meant, a reader knows. */
    private static final Pattern DOUBTFUL = Pattern.compile(LINE + "(?<=" + OF_CLAUSES + HAN + "{0,12}" + SIGN + ")(?="
            + HAN + "{0,12}?" + OF_CLAUSES + ")|－(?<!－－)(?!－)(?<=[A-Za-z" + HAN + "”》）]－)(?=[“《（" + HAN + "])");

    private static final String DASH = "——";

    static final List<TextRule> RULES = Stream.of(
                    TextRule.instead(Code.TYP_006, CERTAIN, match -> DASH),
                    TextRule.each(DOUBTFUL, match -> Optional.of(Slip.unsure(Code.TYP_006, match, DASH))))
            .map(rule -> rule.triggeredBy(LINES).outside(Fragment.ENTRY, Fragment.WESTERN, Fragment.IDENTIFIER))
            .toList();

    private SingleDashes() {}
}
