package org.huozi.output.site;

import java.util.List;
import java.util.Optional;
import org.huozi.html.SectionId;

/**
 * 栏目 and its articles.
 *
 * @param kind of its first article, as in {@link org.huozi.html.ArticleView}; tells the section where none is named
 * @param section its name, when its articles name it
 */
public record SectionView(String kind, Optional<String> section, List<ListedArticle> articles) {
    public SectionView {
        articles = List.copyOf(articles);
    }

    static SectionView of(List<ListedArticle> articles) {
        ListedArticle first = articles.get(0);
        return new SectionView(first.kind(), first.section(), articles);
    }

    /** Of the place in a page where it begins, and of its feed; the same in every year. */
    public String getId() {
        return SectionId.of(kind, section);
    }
}
