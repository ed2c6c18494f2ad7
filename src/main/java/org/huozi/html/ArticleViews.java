package org.huozi.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huozi.model.Article;
import org.huozi.model.Heading;
import org.huozi.model.Kind;
import org.huozi.model.NewsItem;
import org.huozi.model.Paragraph;
import org.huozi.model.PlainText;
import org.huozi.model.Words;

/** Turns articles into what templates see of them. */
final class ArticleViews {
    /** Code points of an excerpt: about what search engines and feed readers show. */
    private static final int EXCERPT = 110;

    private final Target target;
    private final Parts parts;

    ArticleViews(Target target, Parts parts) {
        this.target = target;
        this.parts = parts;
    }

    ArticleView of(Article article, Optional<PageRange> pages) {
        Kind kind = article.kind();
        BodyWriter writer = new BodyWriter(article.slug(), target, parts);
        // in the order of the page, so that notes come in the order of their marks
        List<Markup> summary = kind.summary().stream()
                .map(paragraph -> writer.inlines(paragraph.content()))
                .toList();
        Markup body = writer.blocks(article.body());
        List<NewsItemView> items = kind.items().stream()
                .map(item -> item(article.slug(), item, writer))
                .toList();
        return new ArticleView(
                article.slug(),
                kind.name(),
                article.title().text(),
                article.subtitle().map(Words::text),
                article.shortTitle().orElse(article.title()).text(),
                article.section().map(Words::text),
                excerpt(article),
                AuthorGroup.of(kind.authors()),
                kind.names(),
                summary,
                kind.keywords().map(words -> new KeywordsView(words.printed(), words.texts())),
                kind.issuer().map(Words::text),
                kind.documentNumber().map(Words::text),
                kind.date().map(DateView::of),
                kind.label().map(Words::text),
                items,
                body,
                outline(article),
                writer.notes(),
                SourceView.of(article.provenance()),
                pages);
    }

    private NewsItemView item(String slug, NewsItem item, BodyWriter writer) {
        return new NewsItemView(
                target.id(slug, item.id()),
                item.title().text(),
                DateView.of(item.date()),
                writer.inlines(item.text()),
                item.link(),
                item.link().map(link -> target.externalLink(link, Markup.text(link))),
                item.link().flatMap(target::code));
    }

    private List<HeadingView> outline(Article article) {
        return article.body().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .map(heading -> new HeadingView(
                        heading.level(),
                        heading.id().isEmpty() ? "" : target.id(article.slug(), heading.id()),
                        PlainText.of(heading.content())))
                .toList();
    }

    private static String excerpt(Article article) {
        Stream<Paragraph> summary = article.kind().summary().stream();
        Stream<String> items =
                article.kind().items().stream().map(item -> item.title().text());
        Stream<Paragraph> body =
                article.body().stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast);
        Stream<String> paragraphs = Stream.concat(summary, body).map(paragraph -> PlainText.of(paragraph.content()));
        String text = Stream.concat(items, paragraphs)
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
        return text.codePointCount(0, text.length()) <= EXCERPT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
