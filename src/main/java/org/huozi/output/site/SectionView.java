package org.huozi.output.site;

import java.util.List;

/**
 * 栏目: the articles of one kind.
 *
 * @param kind as in {@link org.huozi.html.ArticleView}
 */
public record SectionView(String kind, List<ListedArticle> articles) {
    public SectionView {
        articles = List.copyOf(articles);
    }
}
