package org.huozi.check.structure;

import java.util.Set;
import org.huozi.check.structure.NumberedList.WrongNumber;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Article;
import org.huozi.model.Edition;
import org.huozi.model.Words;

/** The numbers that headings and paragraphs begin with follow one another. */
final class HeadingNumbers {
    private HeadingNumbers() {}

    static void look(Article article, Edition edition, Diagnostics diagnostics) {
        Set<NumberedPlace> misfits = HeadingLevels.misfits(article).keySet();
        boolean isPart = NumberedText.PART
                .matcher(article.title() + article.subtitle().map(Words::text).orElse(""))
                .find();
        for (WrongNumber wrong : Numbering.wrong(NumberedText.of(article))) {
            Ordinal ordinal = wrong.place().ordinal();
            if (!misfits.contains(wrong.place()) && !(isPart && wrong.wanted() == 1)) {
                diagnostics.add(Code.STR_001, wrong.place().span(), ordinal.written(), ordinal.written(wrong.wanted()));
            }
        }
    }
}
