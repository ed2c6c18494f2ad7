package org.huozi.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.huozi.model.Amendment;

/** Lines that hold nothing but spaces, as Word and web pages leave them: full-width ones, fixed ones, entities. */
final class BlankLines {
    private static final Pattern BLANK = Pattern.compile(
            "(?m)^(?=.*[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000&])(?:[ \\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]"
                    + "|&(?:nbsp|emsp|ensp|thinsp|#160|#12288|#[xX](?:3000|[aA]0));)+$");

    private BlankLines() {}

    /** What makes them blank to Markdown. */
    static List<Amendment> in(String text) {
        return BLANK.matcher(text)
                .results()
                .map(line -> new Amendment(line.start(), line.end(), ""))
                .toList();
    }
}
