package org.huozi.output.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huozi.config.JournalConfig;
import org.huozi.html.ArticleView.PageRange;
import org.huozi.html.EditionView;
import org.huozi.html.Wording;
import org.huozi.model.Article;
import org.huozi.model.Edition;
import org.huozi.output.Artifact;
import org.huozi.output.site.citation.CitationView;
import org.huozi.output.site.citation.CitedArticle;
import org.huozi.output.site.citation.CitedIssue;
import org.huozi.output.site.citation.CitedJournal;
import org.huozi.output.site.citation.ReferenceFiles;
import org.huozi.output.site.feed.Sitemap;
import org.huozi.output.site.metadata.MetadataView;
import org.huozi.output.site.metadata.SchemaOrg;
import org.huozi.output.site.metadata.ScholarlyMetadata;
import org.huozi.output.site.search.SearchIndex;

/** What helps readers and machines to find and cite an edition: metadata of its pages, references, their files. */
final class FindingAids {
    private final CitedJournal journal;
    private final Wording wording;
    private final SchemaOrg structured;

    FindingAids(JournalConfig journal, Wording wording) {
        this.wording = wording;
        this.journal = CitedJournal.of(journal);
        this.structured = new SchemaOrg(this.journal);
    }

    /** Metadata for the page of all editions. */
    MetadataView ofJournal() {
        return new MetadataView(List.of(), structured.ofJournal());
    }

    /** Metadata for the page of one edition. */
    MetadataView of(Edition edition, Function<String, Optional<PageRange>> pages) {
        List<CitedArticle> cited = edition.articles().stream()
                .map(article -> cited(edition, article, pages))
                .toList();
        return new MetadataView(List.of(), structured.of(CitedIssue.of(edition, wording), cited));
    }

    /** Metadata and references for the page of one article. */
    Map<String, Object> of(Edition edition, Article article, Function<String, Optional<PageRange>> pages) {
        CitedArticle cited = cited(edition, article, pages);
        return Map.of(
                "citation",
                CitationView.of(cited),
                "metadata",
                new MetadataView(
                        ScholarlyMetadata.of(cited),
                        structured.of(cited, article.kind().items())));
    }

    /** The references of all articles as files for reference managers. */
    void writeReferences(Edition edition, Function<String, Optional<PageRange>> pages, Consumer<Artifact> sink) {
        edition.articles().stream()
                .map(article -> ReferenceFiles.of(cited(edition, article, pages)))
                .forEach(files -> files.forEach(sink));
    }

    /**
     * The data of the search page.
     *
     * @return its version, see {@link SearchIndex#finish}
     */
    String writeSearch(List<SiteEdition> newestFirst, Consumer<Artifact> sink) {
        SearchIndex index = new SearchIndex(sink);
        for (int i = newestFirst.size() - 1; i >= 0; i--) {
            index.add(newestFirst.get(i).postings());
        }
        return index.finish();
    }

    /**
     * sitemap.xml and the robots.txt that names it, when the journal says where it is hosted.
     *
     * @param pages their paths
     * @param published newest first
     */
    void writeMap(List<String> pages, List<PublishedView> published, Consumer<Artifact> sink) {
        if (journal.url().isEmpty() || published.isEmpty()) {
            return;
        }
        String base = journal.url().get();
        String newest = published.get(0).edition().dateIso();
        Map<String, String> dates = published.stream()
                .map(PublishedView::edition)
                .collect(Collectors.toMap(EditionView::id, EditionView::dateIso));
        List<Sitemap.Page> map = pages.stream()
                .map(path -> new Sitemap.Page(base + path, dates.getOrDefault(path.replaceFirst("/.*", ""), newest)))
                .toList();
        sink.accept(Artifact.text("site/sitemap.xml", Sitemap.of(map)));
        sink.accept(Artifact.text("site/robots.txt", "User-agent: *\nAllow: /\nSitemap: " + base + "sitemap.xml\n"));
    }

    private CitedArticle cited(Edition edition, Article article, Function<String, Optional<PageRange>> pages) {
        return CitedArticle.of(journal, CitedIssue.of(edition, wording), article, pages.apply(article.slug()), wording);
    }
}
