package org.huozi.check.text;

import java.util.List;
import java.util.regex.Pattern;
import org.huozi.diag.Code;

/** No 、 is needed where 》《 or ”“ already part what is listed (GB/T 15834 §4.5.3.5: “usually”); “稳”与“进”、“破”与“立” are pairs. */
final class ListedTitles {
    static final List<TextRule> RULES = List.of(TextRule.never(
                    Code.TYP_011, Pattern.compile("》(?<![与和同及]《[^《》]{1,40}》)、(?=《)|”(?<![与和同及]“[^“”]{1,40}”)、(?=“)"))
            .triggeredByWords("》、《", "”、“"));

    private ListedTitles() {}
}
