package org.huozi.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Severity;
import org.huozi.model.Article;
import org.huozi.model.Bibliography;
import org.huozi.model.Inline;
import org.huozi.model.Walk;
import org.huozi.model.WordCount;
import org.huozi.model.Words;
import org.huozi.pagination.PageMap.ArticlePages;
import org.huozi.pagination.PaginatedEdition;

/**
 * An article on the desk, as a template sees it.
 *
 * @param first page number as printed on its first page
 * @param last page number as printed on its last page
 * @param sheet 1-based page of the PDF file
 * @param characters 字数, with separators of thousands
 * @param sources entries of its list of sources
 * @param mentions how often the text mentions sources
 */
public record DeskArticleView(
        String slug,
        String kind,
        Optional<String> section,
        String title,
        int first,
        int last,
        int sheet,
        String characters,
        long sources,
        long mentions,
        long errors,
        long warnings,
        long notes) {

    static List<DeskArticleView> all(PaginatedEdition edition, Diagnostics found) {
        return edition.edition().articles().stream()
                .map(article -> of(article, edition.pages().of(article.slug()), found))
                .toList();
    }

    private static DeskArticleView of(Article article, ArticlePages pages, Diagnostics found) {
        return new DeskArticleView(
                article.slug(),
                article.kind().name(),
                article.section().map(Words::text),
                article.title().text(),
                pages.firstFolio(),
                pages.lastFolio(),
                pages.firstSheet(),
                String.format(Locale.ROOT, "%,d", WordCount.of(article)),
                Bibliography.entries(article).count(),
                Walk.inlines(article).filter(Inline.Citation.class::isInstance).count(),
                count(article, found, Severity.ERROR),
                count(article, found, Severity.WARNING),
                count(article, found, Severity.NOTE));
    }

    private static long count(Article article, Diagnostics found, Severity severity) {
        return found.all().stream()
                .filter(finding -> finding.severity() == severity
                        && finding.span().file().equals(article.span().file()))
                .count();
    }
}
