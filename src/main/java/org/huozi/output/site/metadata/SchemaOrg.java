package org.huozi.output.site.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huozi.html.IdentifiersView;
import org.huozi.html.Markup;
import org.huozi.html.SourceView;
import org.huozi.json.Json;
import org.huozi.model.Identifier;
import org.huozi.model.NewsItem;
import org.huozi.output.site.citation.CitedArticle;
import org.huozi.output.site.citation.CitedIssue;
import org.huozi.output.site.citation.CitedJournal;
import org.huozi.output.site.citation.CitedName;

/**
 * JSON-LD in the words of schema.org: a Periodical, its PublicationIssue, and in it a ScholarlyArticle, Legislation,
 * Article, or the NewsArticles of a digest. Without an address of the site nothing has an {@code @id} or a breadcrumb,
 * since both must be absolute.
 */
public final class SchemaOrg {
    private final CitedJournal journal;

    public SchemaOrg(CitedJournal journal) {
        this.journal = journal;
    }

    /** Data for the page of all editions. */
    public Markup ofJournal() {
        return graph(List.of(periodical()));
    }

    /** Data for the page of one edition. */
    public Markup of(CitedIssue issue, List<CitedArticle> articles) {
        Json whole = issue(issue)
                .withSome("hasPart", articles.stream().map(this::brief).toList());
        return graph(withTrail(whole, List.of(new Breadcrumb(issue.name(), issue.id() + "/index.html"))));
    }

    /**
     * Data for the page of one article.
     *
     * @param news the items of a digest, else empty
     */
    public Markup of(CitedArticle article, List<NewsItem> news) {
        Json whole = brief(article)
                .with("headline", article.title())
                .with("alternativeHeadline", article.subtitle())
                .with("alternateName", article.english().title().map(SchemaOrg::english))
                .with("abstract", inBoth(article.summary(), article.english().summary()))
                .withSome(
                        "keywords",
                        Stream.concat(article.keywords().stream(), article.english().keywords().stream())
                                .toList())
                .withSome("identifier", identifiers(article.identifiers()))
                .with("sameAs", article.identifiers().doiUrl())
                .with("about", article.identifiers().clc().map(SchemaOrg::subject))
                .withSome(
                        "funding",
                        article.funding().stream().map(SchemaOrg::grant).toList())
                .with("inLanguage", journal.language())
                .with("datePublished", article.issue().date())
                .with("pageStart", article.pages().map(pages -> String.valueOf(pages.first())))
                .with("pageEnd", article.pages().map(pages -> String.valueOf(pages.last())))
                .with("isPartOf", issue(article.issue()))
                .with("publisher", organisation(journal.publisher()))
                .with("legislationIdentifier", article.documentNumber())
                .with("legislationDate", article.date().map(Object::toString))
                .with("isBasedOn", article.source().map(SchemaOrg::work))
                .withSome("citation", article.sources())
                .withSome(
                        "hasPart",
                        news.stream().map(item -> news(article, item)).toList());
        return graph(withTrail(
                whole,
                List.of(
                        new Breadcrumb(article.issue().name(), article.issue().id() + "/index.html"),
                        new Breadcrumb(article.title(), article.issue().id() + "/" + article.slug() + ".html"))));
    }

    private Json periodical() {
        return Json.object()
                .with("@type", "Periodical")
                .with("@id", journal.url().map(url -> url + "#journal"))
                .with("name", journal.title())
                .with("alternateName", journal.titleEn().map(SchemaOrg::english))
                .with(
                        "issn",
                        oneOrAll(Stream.of(journal.issn(), journal.eissn()).flatMap(Optional::stream)))
                .with("identifier", journal.cn().map(number -> number.startsWith("CN") ? number : "CN " + number))
                .with("url", journal.url())
                .with("inLanguage", journal.language())
                .with("publisher", organisation(journal.publisher()));
    }

    private Json issue(CitedIssue issue) {
        return Json.object()
                .with("@type", "PublicationIssue")
                .with("@id", journal.url().map(url -> url + issue.id() + "/index.html#issue"))
                .with("name", issue.name())
                .with("issueNumber", String.valueOf(issue.number()))
                .with("datePublished", issue.date())
                .with("isPartOf", periodical());
    }

    private Json brief(CitedArticle article) {
        return Json.object()
                .with("@type", type(article))
                .with("@id", article.url().map(url -> url + "#article"))
                .with("name", article.title())
                .with("url", article.url())
                .withSome(
                        "author",
                        article.authors().stream().map(SchemaOrg::author).toList());
    }

    private static String type(CitedArticle article) {
        return switch (article.kind()) {
            case "article" -> "ScholarlyArticle";
            case "policy" -> "Legislation";
            default -> "Article";
        };
    }

    private static Json news(CitedArticle digest, NewsItem item) {
        return Json.object()
                .with("@type", "NewsArticle")
                .with("headline", item.title().text())
                .with("datePublished", item.date().toString())
                .with("url", digest.url().map(url -> url + "#" + item.id()))
                .with("isBasedOn", item.link());
    }

    private static Json author(CitedName name) {
        return Json.object()
                .with("@type", name.organisation() ? "Organization" : "Person")
                .with("name", name.text())
                .with("alternateName", name.english().map(SchemaOrg::english))
                .with("affiliation", oneOrAll(name.affiliations().stream().map(SchemaOrg::organisation)))
                .with("email", name.email())
                .with("identifier", name.orcid().map(Identifier.ORCID::url));
    }

    private static Json english(String text) {
        return Json.object().with("@value", text).with("@language", "en");
    }

    private static Optional<?> inBoth(Optional<String> text, Optional<String> english) {
        return oneOrAll(Stream.concat(text.stream(), english.map(SchemaOrg::english).stream()));
    }

    /** One value stands by itself, several in a list. */
    private static Optional<?> oneOrAll(Stream<?> values) {
        List<?> all = values.toList();
        return all.size() > 1 ? Optional.of(all) : all.stream().findFirst();
    }

    private static List<Json> identifiers(IdentifiersView identifiers) {
        return Stream.of(property("DOI", identifiers.doi()), property("CSTR", identifiers.cstr()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Json> property(String name, Optional<String> value) {
        return value.map(known -> Json.object()
                .with("@type", "PropertyValue")
                .with("propertyID", name)
                .with("value", known));
    }

    /** CLC: 中国图书馆分类法. */
    private static Json subject(String code) {
        return Json.object()
                .with("@type", "DefinedTerm")
                .with("inDefinedTermSet", "CLC")
                .with("termCode", code);
    }

    private static Json grant(String name) {
        return Json.object().with("@type", "Grant").with("name", name);
    }

    private static Json work(SourceView source) {
        return Json.object()
                .with("@type", "CreativeWork")
                .with("name", source.text())
                .with("url", source.url());
    }

    private static Json organisation(String name) {
        return Json.object().with("@type", "Organization").with("name", name);
    }

    /**
     * A step of the way from the first page.
     *
     * @param path below the site's first folder
     */
    private record Breadcrumb(String name, String path) {}

    private List<Json> withTrail(Json subject, List<Breadcrumb> steps) {
        Optional<String> base = journal.url();
        if (base.isEmpty()) {
            return List.of(subject);
        }
        List<Breadcrumb> all = new ArrayList<>(List.of(new Breadcrumb(journal.title(), "index.html")));
        all.addAll(steps);
        List<Json> items = IntStream.range(0, all.size())
                .mapToObj(i -> Json.object()
                        .with("@type", "ListItem")
                        .with("position", i + 1)
                        .with("name", all.get(i).name())
                        .with("item", base.get() + all.get(i).path()))
                .toList();
        return List.of(subject, Json.object().with("@type", "BreadcrumbList").with("itemListElement", items));
    }

    private static Markup graph(List<Json> nodes) {
        return new Markup(Json.object()
                .with("@context", "https://schema.org")
                .with("@graph", nodes)
                .toString());
    }
}
