package org.huozi.output.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huozi.config.JournalConfig;
import org.huozi.diag.Diagnostics;
import org.huozi.html.Parts;
import org.huozi.html.Templates;
import org.huozi.html.Wording;
import org.huozi.output.Artifact;
import org.huozi.output.Covers;
import org.huozi.output.EditionFiles;
import org.huozi.output.site.feed.FeedEntryView;
import org.huozi.output.site.feed.Feeds;
import org.huozi.pagination.PaginatedEdition;
import org.huozi.svg.DrawingReader;

/**
 * The HTML edition; a site without editions is none. Static pages with relative links only: they work on any host, in any
 * folder, and offline. No edition's pages need another edition; what tells of all is made of what is known of each.
 */
public final class SiteOutput {
    private final JournalConfig journal;
    private final Templates templates;
    private final EditionFiles files;
    private final Covers covers;
    private final SiteAssets assets;
    private final SitePictures pictures;

    public SiteOutput(
            JournalConfig journal, Templates templates, EditionFiles files, Covers covers, DrawingReader drawings) {
        this.journal = journal;
        this.templates = templates;
        this.files = files;
        this.covers = covers;
        this.assets = SiteAssets.of(templates, new Diagnostics()); // what is wrong with them is told once, below
        this.pictures = new SitePictures(drawings);
    }

    /** Draws an edition's cover, which takes as long as its text does and needs nothing of it. */
    public Covers.Drawn cover(PaginatedEdition edition) {
        return covers.draw(edition.pdf(), isKnownByAddress());
    }

    /** Networks fetch a card by its absolute address only; without one, none is drawn. */
    private boolean isKnownByAddress() {
        return journal.url().isPresent();
    }

    /** The text of an edition, for all of its pages and for the search. */
    public SiteText text(PaginatedEdition edition, Consumer<Artifact> sink, Diagnostics diagnostics) {
        return SiteText.of(edition, new Parts(templates, diagnostics), sink);
    }

    /**
     * Everything that is one edition's own. Editions may be written side by side.
     *
     * @param text of this edition
     * @param cover of this edition
     */
    public MadePages writeEdition(
            PaginatedEdition edition,
            SiteText text,
            Covers.Drawn cover,
            Consumer<Artifact> sink,
            Diagnostics diagnostics) {
        SitePage page = SitePage.of(templates, journal, assets, sink, diagnostics);
        FindingAids aids = new FindingAids(journal, new Wording(templates, diagnostics));
        EditionPages.Written written = new EditionPages(files, pictures, aids, page).write(edition, text, cover);
        PublishedView view = written.view();
        List<FeedEntryView> entries = journal.url()
                .map(url -> Feeds.entries(url.toString(), view.edition()))
                .orElse(List.of());
        PublishedView bare = view.withoutArticles();
        return new MadePages(
                view,
                new SiteEdition(
                        bare,
                        written.card(),
                        ListedArticle.all(edition, bare.edition()),
                        entries,
                        page.listed(),
                        text.postings()));
    }

    /** The files that all pages share. */
    public void writeShared(Consumer<Artifact> sink, Diagnostics diagnostics) {
        SiteAssets.of(templates, diagnostics).all().forEach(sink);
        SitePage page = SitePage.of(templates, journal, assets, sink, diagnostics);
        page.writeUnlisted("site/missing.ftlh", "404.html", page.rootFromAnywhere(), Map.of());
    }

    /**
     * The pages about all editions.
     *
     * @param newest with its articles
     * @param editions all of them, newest first
     */
    public void writeWhole(
            PublishedView newest, List<SiteEdition> editions, Consumer<Artifact> sink, Diagnostics diagnostics) {
        SitePage page = SitePage.of(templates, journal, assets, sink, diagnostics);
        FindingAids aids = new FindingAids(journal, new Wording(templates, diagnostics));
        // the newest is shown with its contents; an archive may hold hundreds, and not all their text is kept
        List<PublishedView> published = new ArrayList<>(List.of(newest));
        editions.stream().skip(1).map(SiteEdition::view).forEach(published::add);
        page.write("site/index.ftlh", "index.html", "", Map.of("editions", published, "metadata", aids.ofJournal()));
        new ArchivePages(page).write(published, Catalogue.of(editions));
        Optional<Feeds> feeds = journal.url().map(url -> new Feeds(url.toString()));
        feeds.ifPresent(all -> {
            editions.forEach(edition -> all.add(edition.entries()));
            all.views().forEach(feed -> page.writeUnlisted("site/feed.ftlh", feed.path(), "", Map.of("feed", feed)));
        });
        page.writeUnlisted("site/search.ftlh", "search.html", "", Map.of("version", aids.writeSearch(editions, sink)));
        Stream<String> own = editions.stream().flatMap(edition -> edition.pages().stream());
        aids.writeMap(Stream.concat(own, page.listed().stream()).sorted().toList(), published, sink);
    }
}
