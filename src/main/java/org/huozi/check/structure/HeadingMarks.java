package org.huozi.check.structure;

import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Article;
import org.huozi.model.Block;
import org.huozi.model.Edition;
import org.huozi.model.Heading;
import org.huozi.model.PlainText;
import org.huozi.references.ListHeading;

/**
 * A heading has no mark at its end, but for those that say how it is meant: ？ ！ …… ” ） (GB/T 15834 annex B.3). 条 of a
 * law, an address 各位代表： and a heading of several sentences keep theirs.
 */
final class HeadingMarks {
    private static final Pattern MARK_AT_END =
            Pattern.compile("(?s)(?!.*[。！？].)(?!.*[们生志士者表委会][：:])(?!.{0,3}[：:]).*[。，、；：,;:]");

    private HeadingMarks() {}

    static void look(Article article, Edition edition, Diagnostics diagnostics) {
        for (Block block : article.body()) {
            if (block instanceof Heading heading) {
                String text = PlainText.of(heading.content()).strip();
                boolean isClause = Ordinal.at(text, true)
                        .filter(number ->
                                number.style() == NumberStyle.CLAUSE || number.style() == NumberStyle.CLAUSE_RUN_ON)
                        .isPresent();
                boolean ofList =
                        ListHeading.isOfSources(text) || ListHeading.isOfNotes(text); // 参考文献： as authors type it
                if (!isClause && !ofList && MARK_AT_END.matcher(text).matches()) {
                    diagnostics.add(Code.STR_004, heading.span(), text.substring(text.length() - 1));
                }
            }
        }
    }
}
