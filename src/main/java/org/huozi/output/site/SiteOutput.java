package org.huozi.output.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.huozi.config.JournalConfig;
import org.huozi.diag.Diagnostics;
import org.huozi.html.Templates;
import org.huozi.html.Wording;
import org.huozi.output.Artifact;
import org.huozi.output.Covers;
import org.huozi.output.EditionFiles;
import org.huozi.output.Output;
import org.huozi.output.Publication;
import org.huozi.output.site.feed.Feeds;
import org.huozi.pagination.PaginatedEdition;
import org.huozi.svg.DrawingReader;

/** The HTML edition; a site without editions is none. Static pages with relative links only: they work on any host, in any folder, and offline. */
public final class SiteOutput implements Output {
    private final JournalConfig journal;
    private final Templates templates;
    private final EditionFiles files;
    private final Covers covers;
    private final SitePictures pictures;

    public SiteOutput(
            JournalConfig journal, Templates templates, EditionFiles files, Covers covers, DrawingReader drawings) {
        this.journal = journal;
        this.templates = templates;
        this.files = files;
        this.covers = covers;
        this.pictures = new SitePictures(drawings);
    }

    @Override
    public void write(Publication publication, Consumer<Artifact> files, Diagnostics diagnostics) {
        if (!publication.editions().isEmpty()) {
            site(publication, files, diagnostics);
        }
    }

    private void site(Publication publication, Consumer<Artifact> files, Diagnostics diagnostics) {
        SiteAssets assets = SiteAssets.of(templates, diagnostics);
        SitePage page = SitePage.of(templates, journal, assets, files, diagnostics);
        assets.all().forEach(files);
        page.writeUnlisted("site/missing.ftlh", "404.html", page.rootFromAnywhere(), Map.of());
        FindingAids aids = new FindingAids(journal, new Wording(templates, diagnostics));
        EditionPages pages = new EditionPages(templates, this.files, pictures, covers, aids, page);
        Optional<Feeds> feeds = journal.url().map(url -> new Feeds(url.toString()));
        List<PublishedView> published = new ArrayList<>();
        for (PaginatedEdition edition : publication.editions()) {
            PublishedView written = pages.write(edition);
            feeds.ifPresent(all -> all.add(written.edition()));
            // the newest is shown with its contents; an archive may hold hundreds, and not all their text is kept
            published.add(published.isEmpty() ? written : written.withoutArticles());
        }
        if (publication.complete()) {
            page.write(
                    "site/index.ftlh", "index.html", "", Map.of("editions", published, "metadata", aids.ofJournal()));
            new ArchivePages(page).write(published, Catalogue.of(publication.editions(), published));
            feeds.ifPresent(all -> all.views()
                    .forEach(feed -> page.writeUnlisted("site/feed.ftlh", feed.path(), "", Map.of("feed", feed))));
            page.writeUnlisted(
                    "site/search.ftlh", "search.html", "", Map.of("version", aids.writeSearch(publication, files)));
            aids.writeMap(page.listed().stream().sorted().toList(), published, files);
        }
    }
}
