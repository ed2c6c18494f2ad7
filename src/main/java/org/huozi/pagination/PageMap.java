package org.huozi.pagination;

import java.util.List;

/**
 * Which page holds what, known once the pages are set.
 *
 * @param sheets number of pages of the PDF, cover and blanks included
 * @param articles in the order of the edition
 */
public record PageMap(int sheets, List<ArticlePages> articles) {
    public PageMap {
        articles = List.copyOf(articles);
    }

    /** The pages of the article with this slug. */
    public ArticlePages of(String slug) {
        return articles.stream()
                .filter(pages -> pages.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Where one article stands.
     *
     * @param firstSheet 1-based page of the PDF file
     * @param firstFolio page number as printed on its first page
     * @param lastFolio page number as printed on its last page
     */
    public record ArticlePages(String slug, int firstSheet, int firstFolio, int lastFolio) {}
}
