package org.huozi.output.site.citation;

import java.util.List;
import org.huozi.output.Artifact;

/** An article's reference as files for reference managers, beside its page. */
public final class ReferenceFiles {
    private ReferenceFiles() {}

    public static List<Artifact> of(CitedArticle article) {
        String path = "site/" + article.issue().id() + "/" + article.slug();
        return List.of(
                Artifact.text(path + ".bib", BibTex.of(article)),
                Artifact.text(path + ".ris", Ris.of(article)),
                Artifact.text(path + ".csl.json", CslJson.of(article)));
    }
}
