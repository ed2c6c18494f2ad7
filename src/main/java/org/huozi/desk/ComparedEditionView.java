package org.huozi.desk;

import java.util.ArrayList;
import java.util.List;
import org.huozi.comparison.Change;
import org.huozi.comparison.Comparison;
import org.huozi.comparison.RenewedNumber;
import org.huozi.comparison.SideBySideSheets;

/**
 * An edition that was compared, as a template sees it.
 *
 * @param title of the document
 * @param articles those with changes, in the order of their pages
 * @param followed numbers that the program renewed by itself
 * @param reflowed pages that are only laid out anew
 */
public record ComparedEditionView(
        String id,
        String title,
        int pagesBefore,
        int pagesAfter,
        List<ArticleChangesView> articles,
        List<FollowedView> followed,
        List<ChangeView.ProofPageView> reflowed) {
    public ComparedEditionView {
        articles = List.copyOf(articles);
        followed = List.copyOf(followed);
        reflowed = List.copyOf(reflowed);
    }

    /**
     * The changes of an article.
     *
     * @param title empty before the first
     */
    public record ArticleChangesView(String title, List<ChangeView> changes) {
        public ArticleChangesView {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A number that followed.
     *
     * @param text the line it stands in
     */
    public record FollowedView(String text, String before, String after, ChangeView.ProofPageView page) {}

    static ComparedEditionView of(Comparison comparison, SideBySideSheets sheets) {
        return new ComparedEditionView(
                comparison.edition(),
                comparison.after().title(),
                comparison.before().pages().size(),
                comparison.after().pages().size(),
                articles(comparison, sheets),
                comparison.renewedNumbers().stream()
                        .map(followed -> followed(comparison, followed))
                        .toList(),
                comparison.reflowed().stream()
                        .map(sheet -> ChangeView.ProofPageView.of(comparison.after(), sheet))
                        .toList());
    }

    private static List<ArticleChangesView> articles(Comparison comparison, SideBySideSheets sheets) {
        List<ArticleChangesView> articles = new ArrayList<>();
        for (Change change : comparison.changes()) {
            int last = articles.size() - 1;
            List<ChangeView> changes = new ArrayList<>();
            if (last >= 0 && articles.get(last).title().equals(change.article())) {
                changes.addAll(articles.remove(last).changes());
            }
            changes.add(ChangeView.of(comparison, change, sheets));
            articles.add(new ArticleChangesView(change.article(), changes));
        }
        return articles;
    }

    private static FollowedView followed(Comparison comparison, RenewedNumber followed) {
        return new FollowedView(
                followed.text(),
                followed.before(),
                followed.after(),
                ChangeView.ProofPageView.of(comparison.after(), followed.sheet()));
    }
}
