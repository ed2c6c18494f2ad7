package org.huozi.check.structure;

import java.util.List;
import org.huozi.check.copy.CopyCheck;
import org.huozi.check.copy.EditionCopy;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Article;

/** All rules about how articles are built. */
public final class StructureCheck implements CopyCheck {
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
    public void check(EditionCopy copy, Diagnostics diagnostics) {
        for (Article article : copy.edition().articles()) {
            RULES.forEach(rule -> rule.look(article, copy.edition(), diagnostics));
        }
    }
}
