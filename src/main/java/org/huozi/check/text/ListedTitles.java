package org.huozi.check.text;

import java.util.List;
import java.util.regex.Pattern;
import org.huozi.diag.Code;

/** No 、 is needed where 》《 or ”“ already part what is listed (GB/T 15834 §4.5.3.5: “usually”). */
final class ListedTitles {
    static final List<TextRule> RULES = List.of(TextRule.never(Code.TYP_011, Pattern.compile("》、(?=《)|”、(?=“)")));

    private ListedTitles() {}
}
