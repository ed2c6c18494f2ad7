package org.huozi.output.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.huozi.config.JournalConfig;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.html.ArticleView;
import org.huozi.html.EditionView;
import org.huozi.html.EditionViews;
import org.huozi.html.JournalView;
import org.huozi.html.PageRange;
import org.huozi.html.Templates;
import org.huozi.model.Edition;
import org.huozi.output.Artifact;
import org.huozi.output.Output;
import org.huozi.output.Publication;
import org.huozi.pagination.PageMap.ArticlePages;
import org.huozi.pagination.PaginatedEdition;

/** The HTML edition. Static pages with relative links only: they work on any host, in any folder, and offline. */
public final class SiteOutput implements Output {
    private final JournalView journal;
    private final Templates templates;
    private final EditionFiles files;

    public SiteOutput(JournalConfig journal, Templates templates, EditionFiles files) {
        this.journal = JournalView.of(journal);
        this.templates = templates;
        this.files = files;
    }

    @Override
    public void write(Publication publication, Consumer<Artifact> sink, Diagnostics diagnostics) {
        SiteAssets assets = SiteAssets.of(templates, diagnostics);
        SitePage page = new SitePage(templates, journal, assets, sink, diagnostics);
        assets.all().forEach(sink);
        page.write("site/missing.ftlh", "404.html", page.rootFromAnywhere(), Map.of());
        if (publication.complete()) {
            page.write("site/index.ftlh", "index.html", "", Map.of("editions", overview(publication, diagnostics)));
        }
        publication.editions().forEach(edition -> writeEdition(edition, page));
    }

    /** All editions, the newest with its articles, the others without: an archive may hold hundreds. */
    private List<PublishedView> overview(Publication publication, Diagnostics diagnostics) {
        List<PaginatedEdition> editions = publication.editions();
        return IntStream.range(0, editions.size())
                .mapToObj(i -> {
                    PaginatedEdition paginated = editions.get(i);
                    Edition edition = paginated.edition();
                    Edition shown = i == 0 ? edition : edition.withArticles(List.of());
                    EditionView view = views(new SiteTarget(paginated.pages()), diagnostics)
                            .of(shown, pages(paginated));
                    return new PublishedView(view, PdfView.of(paginated));
                })
                .toList();
    }

    private void writeEdition(PaginatedEdition paginated, SitePage page) {
        String id = paginated.edition().id();
        SiteTarget target = new SiteTarget(paginated.pages());
        EditionView edition = views(target, page.diagnostics()).of(paginated.edition(), pages(paginated));
        PdfView pdf = PdfView.of(paginated);
        page.write("site/edition.ftlh", id + "/index.html", "../", Map.of("edition", edition, "pdf", pdf));
        for (int i = 0; i < edition.articles().size(); i++) {
            Map<String, Object> view = new HashMap<>(Map.of("edition", edition, "pdf", pdf));
            ArticleView article = edition.articles().get(i);
            view.put("article", article);
            view.put("previous", neighbour(edition, i - 1));
            view.put("next", neighbour(edition, i + 1));
            view.put("sheet", pagesOf(paginated, article.slug()).map(ArticlePages::firstSheet));
            page.write("site/article.ftlh", id + "/" + article.slug() + ".html", "../", view);
        }
        page.sink().accept(new Artifact("site/" + id + "/" + pdf.url(), paginated.pdf()));
        target.images().forEach(path -> copy(paginated.edition(), path, page));
    }

    private void copy(Edition edition, String path, SitePage page) {
        files.read(edition.id(), path)
                .ifPresentOrElse(
                        content -> page.sink().accept(new Artifact("site/" + edition.id() + "/" + path, content)),
                        () -> page.diagnostics().add(Code.SRC_001, edition.span(), path));
    }

    private EditionViews views(SiteTarget target, Diagnostics diagnostics) {
        return new EditionViews(target, templates.figures(diagnostics));
    }

    private static Optional<ArticleView> neighbour(EditionView edition, int index) {
        return index >= 0 && index < edition.articles().size()
                ? Optional.of(edition.articles().get(index))
                : Optional.empty();
    }

    private static Function<String, Optional<PageRange>> pages(PaginatedEdition edition) {
        return slug -> pagesOf(edition, slug).map(pages -> new PageRange(pages.firstFolio(), pages.lastFolio()));
    }

    private static Optional<ArticlePages> pagesOf(PaginatedEdition edition, String slug) {
        return edition.pages().articles().stream()
                .filter(pages -> pages.slug().equals(slug))
                .findFirst();
    }
}
