package org.huozi.blank;

import org.huozi.blank.NewFilesPlan.Faulty;
import org.huozi.blank.NewFilesPlan.Refused;
import org.huozi.config.Project;
import org.huozi.diag.Diagnostics;
import org.huozi.html.Templates;

/** A manuscript to fill in, listed last in its edition. */
public final class BlankArticle {
    private BlankArticle() {}

    /**
     * Plans the files of a new article.
     *
     * @param edition id
     * @param name of the file; the number before it and the {@code .md} behind it may be left out
     * @param kind one of those that the journal has a pattern for
     * @param diagnostics where faults of the patterns and of edition.yaml go
     */
    public static NewFilesPlan of(Project project, String edition, String name, String kind, Diagnostics diagnostics) {
        FilePatterns patterns = new FilePatterns(new Templates(project.templates()));
        return ArticlePlace.find(project, edition, name, diagnostics, place -> {
            if (!patterns.kinds().contains(kind)) {
                return new Refused(
                        "没有“" + kind + "”这种文章；可用：" + String.join("、", patterns.kinds()),
                        "there is no pattern for this kind, only for: " + String.join(", ", patterns.kinds()));
            }
            return patterns.manuscript(kind, place.issue(), diagnostics)
                    .<NewFilesPlan>map(place::with)
                    .orElseGet(Faulty::new);
        });
    }
}
