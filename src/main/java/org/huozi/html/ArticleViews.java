package org.huozi.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huozi.model.Article;
import org.huozi.model.Heading;
import org.huozi.model.Kind;
import org.huozi.model.NewsItem;
import org.huozi.model.Paragraph;
import org.huozi.model.PlainText;

/** Turns articles into what templates see of them. */
final class ArticleViews {
    /** Code points of an excerpt: about what search engines and feed readers show. */
    private static final int EXCERPT = 110;

    private final Target target;
    private final Function<FigureView, Markup> figures;

    ArticleViews(Target target, Function<FigureView, Markup> figures) {
        this.target = target;
        this.figures = figures;
    }

    ArticleView of(Article article, Optional<PageRange> pages) {
        Kind kind = article.kind();
        Optional<Kind.Paper> paper = as(kind, Kind.Paper.class);
        Optional<Kind.Policy> policy = as(kind, Kind.Policy.class);
        Optional<Kind.Digest> digest = as(kind, Kind.Digest.class);
        BodyWriter writer = new BodyWriter(article.slug(), target, figures);
        // in the order of the page, so that notes come in the order of their marks
        List<Markup> summary = paper.map(Kind.Paper::summary).orElse(List.of()).stream()
                .map(paragraph -> writer.inlines(paragraph.content()))
                .toList();
        Markup body = writer.blocks(article.body());
        List<NewsItemView> items = digest.map(Kind.Digest::items).orElse(List.of()).stream()
                .map(item -> item(article.slug(), item, writer))
                .toList();
        return new ArticleView(
                article.slug(),
                kind.name(),
                article.title(),
                article.subtitle(),
                article.shortTitle().orElse(article.title()),
                article.section(),
                excerpt(article),
                AuthorGroup.of(paper.map(Kind.Paper::authors).orElse(List.of())),
                summary,
                paper.flatMap(Kind.Paper::keywords).map(words -> new KeywordsView(words.printed(), words.words())),
                policy.flatMap(Kind.Policy::issuer),
                policy.flatMap(Kind.Policy::documentNumber),
                policy.flatMap(Kind.Policy::date).map(DateView::of),
                digest.flatMap(Kind.Digest::label),
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
                item.title(),
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
        Stream<Paragraph> summary =
                as(article.kind(), Kind.Paper.class).map(Kind.Paper::summary).orElse(List.of()).stream();
        Stream<String> items = as(article.kind(), Kind.Digest.class).map(Kind.Digest::items).orElse(List.of()).stream()
                .map(NewsItem::title);
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

    private static <K extends Kind> Optional<K> as(Kind kind, Class<K> type) {
        return type.isInstance(kind) ? Optional.of(type.cast(kind)) : Optional.empty();
    }
}
