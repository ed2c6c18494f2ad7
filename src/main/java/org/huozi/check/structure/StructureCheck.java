package org.huozi.check.structure;

import java.util.List;
import org.huozi.check.Check;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Article;
import org.huozi.model.Edition;

/** All rules about how articles are built. */
public final class StructureCheck implements Check {
    private static final List<ArticleRule> RULES = List.of(
            HeadingNumbers::look,
            HeadingLevels::look,
            HeadingMarks::look,
            CitedFigures::look,
            PaperLengths::look,
            IdentifierForms::look,
            ArticleNumbers::look,
            HistoryOrder::look,
            EnglishCounterparts::look,
            CorrespondingAuthors::look,
            PictureWords::look,
            DigestDates::look,
            RepeatedLinks::look,
            TypedCaptions::look);

    @Override
    public void check(Edition edition, Diagnostics diagnostics) {
        for (Article article : edition.articles()) {
            RULES.forEach(rule -> rule.look(article, edition, diagnostics));
        }
    }
}
