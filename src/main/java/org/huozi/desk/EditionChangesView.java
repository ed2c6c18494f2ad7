package org.huozi.desk;

import java.util.List;
import java.util.Set;
import org.huozi.model.Article;
import org.huozi.model.Edition;
import org.huozi.output.FileChanges;

/**
 * What is other than before in an edition, as a template sees it.
 *
 * @param fresh whether it was not published before
 * @param pdf whether its PDF has changed
 * @param articles the titles of those whose page is new or has changed
 * @param removed how many files it has lost
 */
public record EditionChangesView(boolean fresh, boolean pdf, List<String> articles, long removed) {
    public EditionChangesView {
        articles = List.copyOf(articles);
    }

    static EditionChangesView of(Edition edition, FileChanges changes) {
        String pdf = "pdf/" + edition.id() + ".pdf";
        String folder = "site/" + edition.id();
        Set<String> pages = changes.below(folder);
        return new EditionChangesView(
                changes.added().contains(pdf),
                changes.changed().contains(pdf),
                edition.articles().stream()
                        .filter(article -> pages.contains(article.slug() + ".html"))
                        .map(Article::title)
                        .toList(),
                changes.removed().stream()
                        .filter(path -> path.startsWith(folder + "/"))
                        .count());
    }
}
