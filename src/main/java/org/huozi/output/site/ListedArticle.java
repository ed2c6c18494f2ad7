package org.huozi.output.site;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.huozi.html.EditionView;
import org.huozi.model.Article;
import org.huozi.model.Keywords;
import org.huozi.model.Kind;
import org.huozi.model.Words;
import org.huozi.pagination.PageMap;
import org.huozi.pagination.PaginatedEdition;

/**
 * An article as a line of a list.
 *
 * @param edition that it is in, without articles
 * @param path below the root of the site
 * @param kind as in {@link org.huozi.html.ArticleView}
 * @param section 栏目, when the article names one
 * @param names of those who signed it; whoever issued a document is no entry in a list of authors
 * @param page folio of its first page
 */
public record ListedArticle(
        EditionView edition,
        String path,
        String kind,
        Optional<String> section,
        String title,
        Optional<String> subtitle,
        List<String> names,
        List<String> keywords,
        Optional<String> documentNumber,
        OptionalInt page) {

    public ListedArticle {
        names = List.copyOf(names);
        keywords = List.copyOf(keywords);
    }

    /** Those of an edition, in its order. */
    static List<ListedArticle> all(PaginatedEdition paginated, EditionView edition) {
        return paginated.edition().articles().stream()
                .map(article -> of(article, edition, paginated.pages()))
                .toList();
    }

    static ListedArticle of(Article article, EditionView edition, PageMap pages) {
        Kind kind = article.kind();
        return new ListedArticle(
                edition,
                edition.id() + "/" + article.slug() + ".html",
                kind.name(),
                article.section().map(Words::text),
                article.title().text(),
                article.subtitle().map(Words::text),
                kind.authors().stream().map(author -> author.name().text()).toList(),
                kind.keywords().map(Keywords::texts).orElse(List.of()),
                kind.documentNumber().map(Words::text),
                firstPage(article, pages));
    }

    private static OptionalInt firstPage(Article article, PageMap pages) {
        Stream<PageMap.ArticlePages> own =
                pages.articles().stream().filter(place -> place.slug().equals(article.slug()));
        return own.mapToInt(PageMap.ArticlePages::firstFolio).findFirst();
    }
}
