package org.huozi.check.blanks;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.huozi.check.Check;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Edition;
import org.huozi.model.Words;

/**
 * Finds places of a manuscript that nobody has filled in, {@code 【待填：题目】}, since they would be printed. One right
 * behind a backtick is an example in a text about them.
 */
public final class BlankCheck implements Check {
    private static final Pattern BLANK = Pattern.compile("(?<!`)【待填[^】\\n]*】");

    @Override
    public void check(Edition edition, Diagnostics diagnostics) {
        edition.articles().forEach(article -> check(article.manuscript().words(), diagnostics));
    }

    private static void check(Words manuscript, Diagnostics diagnostics) {
        BLANK.matcher(manuscript.text())
                .results()
                .forEach((MatchResult blank) ->
                        diagnostics.add(Code.ART_014, manuscript.span(blank.start(), blank.end()), blank.group()));
    }
}
