package org.huozi.output.site.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huozi.html.Markup;
import org.huozi.html.SourceView;
import org.huozi.json.Json;
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
                .with("abstract", article.summary())
                .withSome("keywords", article.keywords())
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
                .with("issn", journal.issn())
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
                .with("affiliation", name.affiliation().map(SchemaOrg::organisation));
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
