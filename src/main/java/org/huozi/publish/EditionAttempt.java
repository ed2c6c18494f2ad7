package org.huozi.publish;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.huozi.diag.Attempt;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Article;
import org.huozi.model.Edition;

/** Work on a whole edition; where it fails, the articles are found that it fails with when they are alone. */
final class EditionAttempt {
    private EditionAttempt() {}

    /**
     * What comes of the work.
     *
     * @param code of the finding at each article, or at the edition, that it fails with
     */
    static <T> Optional<T> at(
            Edition edition, BiFunction<Edition, Diagnostics, T> work, Code code, Diagnostics diagnostics) {
        return Attempt.at(() -> work.apply(edition, diagnostics), fault -> {
            List<Article> faulty = edition.articles().stream()
                    .filter(article -> {
                        Edition alone = edition.withArticles(List.of(article));
                        return Attempt.fails(() -> work.apply(alone, new Diagnostics()));
                    })
                    .toList();
            if (faulty.isEmpty()) {
                diagnostics.add(code, edition.span(), fault);
            }
            faulty.forEach(article -> diagnostics.add(code, article.manuscript().span(), fault));
        });
    }
}
