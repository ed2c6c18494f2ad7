package org.huozi.output.site.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.huozi.html.ArticleView;
import org.huozi.html.EditionView;
import org.huozi.html.KeywordsView;

/**
 * What templates see of an article in a feed.
 *
 * @param id stays the same for ever: a tag URI (RFC 4151) of the site's host, the edition's year and the article's path
 * @param url of its page, absolute
 * @param updated RFC 3339; midnight in China of the edition's day, or of the first of its month
 * @param kind see {@link ArticleView#kind}
 * @param doiUrl the address that its DOI stands for
 * @param section 栏目, when the article names one
 */
public record FeedEntryView(
        String id,
        String url,
        String updated,
        String kind,
        Optional<String> section,
        String title,
        Optional<String> subtitle,
        List<String> names,
        List<String> keywords,
        Optional<String> doiUrl,
        String excerpt) {
    public FeedEntryView {
        names = List.copyOf(names);
        keywords = List.copyOf(keywords);
    }

    static FeedEntryView of(String base, EditionView edition, ArticleView article) {
        String path = edition.id() + "/" + article.slug();
        return new FeedEntryView(
                tag(base, String.valueOf(edition.year()), path),
                base + path + ".html",
                updated(edition),
                article.kind(),
                article.section(),
                article.title(),
                article.subtitle(),
                article.names(),
                article.keywords().map(KeywordsView::words).orElse(List.of()),
                article.identifiers().doiUrl(),
                article.excerpt());
    }

    static String tag(String base, String year, String path) {
        URI address = URI.create(base);
        return "tag:" + address.getHost() + "," + year + ":" + address.getRawPath() + path;
    }

    private static String updated(EditionView edition) {
        String day = edition.dateDay().isPresent() ? edition.dateIso() : edition.dateIso() + "-01";
        return day + "T00:00:00+08:00";
    }
}
