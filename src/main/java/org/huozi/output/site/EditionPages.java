package org.huozi.output.site;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huozi.diag.Code;
import org.huozi.html.ArticleView;
import org.huozi.html.EditionView;
import org.huozi.model.Article;
import org.huozi.model.Edition;
import org.huozi.model.WordCount;
import org.huozi.output.Artifact;
import org.huozi.output.Cover;
import org.huozi.output.Covers;
import org.huozi.output.EditionFiles;
import org.huozi.pagination.PageMap.ArticlePages;
import org.huozi.pagination.PaginatedEdition;

/** The folder of one edition: its own page, its articles, its PDF, its cover and the pictures it shows. */
record EditionPages(EditionFiles files, SitePictures pictures, FindingAids aids, SitePage page) {

    /**
     * What was written.
     *
     * @param card the card of its links, where one is wanted
     */
    record Written(PublishedView view, Optional<CoverView> card) {}

    /** Writes everything there is to one edition. */
    Written write(PaginatedEdition paginated, SiteText text, Covers.Drawn drawn) {
        Edition edition = paginated.edition();
        PublishedView published =
                new PublishedView(text.view(), PdfView.of(paginated), picture(edition, "cover", drawn.cover()));
        Optional<CoverView> card = drawn.card().map(drawing -> picture(edition, "card", drawing));
        Map<String, Object> view = view(published, card);
        view.put("metadata", aids.of(edition, SiteText.pages(paginated.pages())));
        page.write("site/edition.ftlh", edition.id() + "/index.html", "../", view);
        for (int i = 0; i < edition.articles().size(); i++) {
            writeArticle(paginated, published, card, i);
        }
        aids.writeReferences(edition, SiteText.pages(paginated.pages()), page.sink());
        edition.articles().forEach(article -> leadHere(edition, article));
        file(edition, published.pdf().url(), paginated.pdf());
        text.pictures().forEach(path -> copy(edition, path));
        return new Written(published, card);
    }

    private void writeArticle(
            PaginatedEdition paginated, PublishedView published, Optional<CoverView> card, int index) {
        EditionView edition = published.edition();
        ArticleView article = edition.articles().get(index);
        Map<String, Object> view = view(published, card);
        view.put("article", article);
        view.putAll(aids.of(
                paginated.edition(), paginated.edition().articles().get(index), SiteText.pages(paginated.pages())));
        view.put("position", index + 1);
        view.put("wordCount", WordCount.of(paginated.edition().articles().get(index)));
        view.put("previous", neighbour(edition, index - 1));
        view.put("next", neighbour(edition, index + 1));
        view.put("sheet", paginated.pages().article(article.slug()).map(ArticlePages::firstSheet));
        page.write("site/article.ftlh", edition.id() + "/" + article.slug() + ".html", "../", view);
    }

    /** Pages at the addresses that the article had before. */
    private void leadHere(Edition edition, Article article) {
        String url = article.slug() + ".html";
        Optional<String> canonical = page.journal().url().map(base -> base + edition.id() + "/" + url);
        MovedView moved = new MovedView(url, canonical, article.title().text());
        article.provenance()
                .former()
                .forEach(former -> page.writeUnlisted(
                        "site/moved.ftlh",
                        edition.id() + "/" + former.slug() + ".html",
                        "../",
                        Map.of("moved", moved)));
    }

    private CoverView picture(Edition edition, String name, Cover picture) {
        CoverView view = CoverView.of(name, picture);
        file(edition, view.url(), picture.content());
        return view;
    }

    private static Map<String, Object> view(PublishedView published, Optional<CoverView> card) {
        Map<String, Object> view = new HashMap<>();
        view.put("edition", published.edition());
        view.put("pdf", published.pdf());
        view.put("cover", published.cover());
        view.put("card", card);
        return view;
    }

    private void file(Edition edition, String path, byte[] content) {
        page.sink().accept(new Artifact("site/" + edition.id() + "/" + path, content));
    }

    private void copy(Edition edition, String path) {
        files.read(edition.id(), path)
                .flatMap(content -> pictures.of(path, content))
                .ifPresentOrElse(
                        content -> file(edition, path, content),
                        () -> page.diagnostics().add(Code.SRC_001, edition.span(), path));
    }

    private static Optional<ArticleView> neighbour(EditionView edition, int index) {
        return index >= 0 && index < edition.articles().size()
                ? Optional.of(edition.articles().get(index))
                : Optional.empty();
    }

    /**
     * Where an article has moved to.
     *
     * @param url relative to the page at its former address
     * @param canonical the same, absolute, when the journal says where it will be hosted
     */
    public record MovedView(String url, Optional<String> canonical, String title) {}
}
