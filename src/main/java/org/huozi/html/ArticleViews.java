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

    ArticleView of(Article article, Optional<ArticleView.PageRange> pages) {
        Kind kindOfArticle = article.kind();
        BodyWriter writer = new BodyWriter(article.slug(), CitingPlaces.in(article), target, parts);
        // written in the order of the page, so that notes come in the order of their marks
        List<Markup> summary = kindOfArticle.summary().stream()
                .map(paragraph -> writer.inlines(paragraph.content()))
                .toList();
        EnglishView english = EnglishView.of(article.particulars().english(), writer);
        Markup body = writer.body(article.body());
        List<NewsItemView> items = kindOfArticle.items().stream()
                .map(item -> item(article.slug(), item, writer))
                .toList();
        List<NoteView> notes = writer.notes();
        // the locals have the names of the view's fields, so that no two of one type are mistaken for one another
        String slug = article.slug();
        boolean draft = article.draft();
        String kind = kindOfArticle.name();
        String title = article.title().text();
        List<String> titleLines = article.titleLines().stream().map(Words::text).toList();
        Optional<String> subtitle = article.subtitle().map(Words::text);
        String shortTitle = article.shortTitle().map(Words::text).orElse(title);
        Optional<String> section = article.section().map(Words::text);
        String excerpt = excerpt(article);
        BylineView byline = BylineView.of(kindOfArticle.authors());
        List<AuthorGroup> authors = AuthorGroup.of(byline);
        List<String> names = kindOfArticle.names();
        Optional<KeywordsView> keywords =
                kindOfArticle.keywords().map(words -> new KeywordsView(words.printed(), words.texts()));
        Optional<String> issuer = kindOfArticle.issuer().map(Words::text);
        Optional<String> documentNumber = kindOfArticle.documentNumber().map(Words::text);
        Optional<DateView> date = kindOfArticle.date().map(DateView::of);
        Optional<String> label = kindOfArticle.label().map(Words::text);
        List<HeadingView> outline = outline(article);
        IdentifiersView identifiers = IdentifiersView.of(article.particulars().identifiers());
        List<String> funding =
                article.particulars().funding().stream().map(Words::text).toList();
        HistoryView history = HistoryView.of(article.particulars().history());
        Optional<SourceView> source = SourceView.of(article.provenance());
        return new ArticleView(
                slug,
                draft,
                kind,
                title,
                titleLines,
                subtitle,
                shortTitle,
                section,
                excerpt,
                authors,
                byline,
                names,
                summary,
                keywords,
                issuer,
                documentNumber,
                date,
                label,
                items,
                body,
                outline,
                notes,
                english,
                identifiers,
                funding,
                history,
                source,
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
