package org.huozi.check.text;

import static org.huozi.check.text.ChinesePatterns.HAN;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.han.Han;
import org.huozi.model.Role;

/** How paragraphs begin and end. */
final class ParagraphEdges {
    /**
     * CLREQ #prohibition_rules_for_line_start_end: such a paragraph is the torn-off end of another. A line that has the
     * mark alone is none, nor does one begin so that shows a mark: 。是句号.
     */
    private static final Pattern START = Pattern.compile("\\A[，。、；：？！”’）》〉】](?=[^\\n]{2})(?![是叫用为和、])");

    /** Those of {@code \\s}. */
    private static final String SPACES = " \t\n\u000b\f\r";

    private static final int LONG = 40;

    /** A paragraph of one line, long enough for a signature, a title or an item to be none. */
    private static final String LINE = "\\A(?=[^\\n]{" + LONG + ",}\\z)(?=.*" + HAN + ")";

    /**
     * Sentences that end with marks, and then one that does not. A photograph's 某某摄 is no sentence. Paragraphs without
     * any sentence may be anything: an address, a line of a form, the history of a law.
     */
    private static final String SENTENCE = ".*[。！？](?=.{8})[^。！？]*";

    private static final String CREDIT = "(?<!摄|摄影|供稿|整理|编辑|记者.{1,12}|通讯员.{1,12})";

    private static final Pattern END =
            Pattern.compile(LINE + "(?:" + SENTENCE + "(" + HAN + ")" + CREDIT + "|.*([，、]))\\s*\\z");

    static final List<TextRule> RULES = List.of(
            TextRule.never(Code.TYP_020, START).in(Role.PARAGRAPH),
            TextRule.each(END, match -> {
                        int end = match.end(match.group(1) != null ? 1 : 2);
                        String last = match.group().substring(end - 1, end);
                        return Optional.of(new Slip(Code.TYP_021, end - 1, end, List.of(), List.of(last)));
                    })
                    .where(ParagraphEdges::isOpen)
                    .in(Role.PARAGRAPH));

    private ParagraphEdges() {}

    /** Whether a text ends in a Han character or a mark that ends nothing. */
    private static boolean isOpen(String text) {
        int end = text.length();
        while (end > 0 && SPACES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && (Han.is(text.codePointBefore(end)) || "，、".indexOf(text.charAt(end - 1)) >= 0);
    }
}
