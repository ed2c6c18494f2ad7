package org.huozi.check.structure;

import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Article;
import org.huozi.model.Block;
import org.huozi.model.Edition;
import org.huozi.model.Heading;
import org.huozi.model.PlainText;

/** A heading has no mark at its end, but for those that say how it is meant: ？ ！ …… ” ） (GB/T 15834 annex B.3). */
final class HeadingMarks {
    private static final Pattern MARK_AT_END = Pattern.compile("(?s).*[。，、；：,;:]");

    private HeadingMarks() {}

    static void look(Article article, Edition edition, Diagnostics diagnostics) {
        for (Block block : article.body()) {
            if (block instanceof Heading heading) {
                String text = PlainText.of(heading.content()).strip();
                if (MARK_AT_END.matcher(text).matches()) {
                    diagnostics.add(Code.STR_004, heading.span(), text.substring(text.length() - 1));
                }
            }
        }
    }
}
