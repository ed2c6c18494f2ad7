package org.huozi.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huozi.comparison.Comparison;
import org.huozi.comparison.SideBySideSheets;
import org.huozi.output.FileChanges;
import org.huozi.output.Publication;

/**
 * What has changed in an edition since it was last published, as a template sees it.
 *
 * @param fresh whether it was not published before
 * @param pdf whether its PDF has changed
 * @param articles the titles of those whose page is new or has changed
 * @param removed how many files it has lost
 * @param compared whether the text of its old and new PDF was compared
 * @param corrections what reads otherwise in print, the first of it
 * @param more how many more corrections there are
 */
public record EditionChangesView(
        boolean fresh,
        boolean pdf,
        List<String> articles,
        long removed,
        boolean compared,
        List<ChangeView> corrections,
        int more) {
    /** After an article has come in there may be hundreds; all of them are in {@code huozi diff}. */
    private static final int SHOWN = 20;

    static final EditionChangesView NONE = new EditionChangesView(false, false, List.of(), 0, false, List.of(), 0);

    public EditionChangesView {
        articles = List.copyOf(articles);
        corrections = List.copyOf(corrections);
    }

    static EditionChangesView of(DeskEditionView edition, Desk desk) {
        FileChanges changes = desk.changes();
        Optional<Comparison> comparison = Optional.ofNullable(desk.corrections().get(edition.id()));
        int corrections = comparison.map(found -> found.changes().size()).orElse(0);
        String folder = Publication.SITE + "/" + edition.id();
        Set<String> renewed = changes.below(folder);
        return new EditionChangesView(
                changes.added().contains(edition.pdf()),
                changes.changed().contains(edition.pdf()),
                edition.articles().stream()
                        .filter(article -> renewed.contains(article.slug() + ".html"))
                        .map(DeskArticleView::title)
                        .toList(),
                changes.removed().stream()
                        .filter(path -> path.startsWith(folder + "/"))
                        .count(),
                comparison.isPresent(),
                comparison.map(EditionChangesView::first).orElse(List.of()),
                Math.max(0, corrections - SHOWN));
    }

    private static List<ChangeView> first(Comparison comparison) {
        SideBySideSheets sheets = SideBySideSheets.of(List.of(comparison), false);
        return comparison.changes().stream()
                .limit(SHOWN)
                .map(change -> ChangeView.of(comparison, change, sheets))
                .toList();
    }
}
