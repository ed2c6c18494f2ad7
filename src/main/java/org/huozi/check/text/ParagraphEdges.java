package org.huozi.check.text;

import static org.huozi.check.text.ChinesePatterns.HAN;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.model.Role;

/** How paragraphs begin and end. */
final class ParagraphEdges {
    /** CLREQ #prohibition_rules_for_line_start_end: such a paragraph is the torn-off end of another. */
    private static final Pattern START = Pattern.compile("\\A[，。、；：？！”’）》〉】]");

    private static final int SENTENCE = 40;

    /** Chinese text only: a Western paragraph may be a line of a list. A signature or a salutation is shorter; a paragraph that introduces a list ends in a colon. */
    private static final Pattern END =
            Pattern.compile("(?s)\\A(?=.*" + HAN + ").{" + SENTENCE + ",}([" + HAN + "\\p{Alnum}%％，、])\\s*\\z");

    static final List<TextRule> RULES = List.of(
            TextRule.never(Code.TYP_020, START).in(Role.PARAGRAPH),
            TextRule.each(
                            END,
                            match -> Optional.of(new Slip(
                                    Code.TYP_021, match.start(1), match.end(1), List.of(), List.of(match.group(1)))))
                    .in(Role.PARAGRAPH));

    private ParagraphEdges() {}
}
