package org.huozi.output.site;

import java.util.List;

/** An author or a keyword, and where to find it. */
public record IndexTerm(String term, List<ListedArticle> articles) {
    public IndexTerm {
        articles = List.copyOf(articles);
    }
}
