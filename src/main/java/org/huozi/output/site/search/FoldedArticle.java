package org.huozi.output.site.search;

import java.util.List;

/**
 * An article as the index sees it: each line folded, with a line feed behind it.
 *
 * @param titleEnd where the lines about the article begin
 * @param aboutEnd where its text begins
 */
record FoldedArticle(String text, int titleEnd, int aboutEnd) {
    static FoldedArticle of(SearchableArticle article) {
        StringBuilder text = new StringBuilder();
        append(text, article.title());
        int titleEnd = text.length();
        append(text, article.about());
        int aboutEnd = text.length();
        append(text, article.text());
        return new FoldedArticle(text.toString(), titleEnd, aboutEnd);
    }

    Zone zone(int place) {
        return place < titleEnd ? Zone.TITLE : place < aboutEnd ? Zone.ABOUT : Zone.TEXT;
    }

    private static void append(StringBuilder text, List<String> lines) {
        lines.forEach(line -> text.append(Folding.fold(line)).append('\n'));
    }
}
