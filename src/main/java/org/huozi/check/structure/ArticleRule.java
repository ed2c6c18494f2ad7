package org.huozi.check.structure;

import org.huozi.diag.Diagnostics;
import org.huozi.model.Article;
import org.huozi.model.Edition;

/** A rule of the house for how an article is built. */
@FunctionalInterface
interface ArticleRule {

    /**
     * Looks at an article.
     *
     * @param edition which the article is part of
     */
    void look(Article article, Edition edition, Diagnostics diagnostics);
}
