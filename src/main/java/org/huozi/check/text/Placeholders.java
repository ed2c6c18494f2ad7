package org.huozi.check.text;

import java.util.List;
import java.util.regex.Pattern;
import org.huozi.diag.Code;

/** Finds placeholders that somebody meant to fill in later. */
final class Placeholders {
    private static final Pattern NOTE = Pattern.compile("[（(【\\[] ?(?:此处|这里)?(?:请?插入?|放|贴|见?附)[图表] ?\\d{0,2} ?[）)】\\]]"
            + "|[（(【\\[]待(?:补充?|核实?|定|查|填|确认|更新)[^）)】\\]]{0,8}[）)】\\]]"
            + "|(?<![A-Za-z])(?:TODO|FIXME|TBD|XXX+|xxx+)(?![A-Za-z])|(?i:lorem ipsum)");

    private static final Pattern EMPTY = Pattern.compile("（[ \\u3000]*）|《[ \\u3000]*》|〔[ \\u3000]*〕");

    private static final Pattern NUMBER = Pattern.compile("[图表第] ?[Xx×?？]{1,3} ?(?=[）)。，、所页章节期])");

    static final List<TextRule> RULES = List.of(
            TextRule.never(Code.STR_015, NOTE),
            TextRule.never(Code.STR_015, EMPTY),
            TextRule.never(Code.STR_015, NUMBER));

    private Placeholders() {}
}
