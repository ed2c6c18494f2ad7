package org.huozi.transform;

import java.util.ArrayList;
import java.util.List;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Article;
import org.huozi.model.ArticleRewriter;
import org.huozi.model.Edition;
import org.huozi.model.Inline;

/** Links from what readers see to drafts, which they do not: only the words of such a link can be printed. */
public final class DraftLinks extends ArticleRewriter {
    private final Article here;
    private final ManuscriptNames names;
    private final Diagnostics diagnostics;

    private DraftLinks(Article here, ManuscriptNames names, Diagnostics diagnostics) {
        this.here = here;
        this.names = names;
        this.diagnostics = diagnostics;
    }

    /** An edition without them; each is reported. */
    public static Edition removed(Edition edition, Diagnostics diagnostics) {
        ManuscriptNames names = new ManuscriptNames(edition);
        return edition.withArticles(edition.articles().stream()
                .map(article ->
                        article.draft() ? article : new DraftLinks(article, names, diagnostics).article(article))
                .toList());
    }

    @Override
    protected List<Inline> inlines(List<Inline> inlines) {
        List<Inline> kept = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.InnerLink link && leadsToDraft(link)) {
                kept.addAll(inlines(link.content()));
            } else {
                kept.add(inline.accept(this));
            }
        }
        return kept;
    }

    private boolean leadsToDraft(Inline.InnerLink link) {
        String file = link.target().split("#", 2)[0];
        boolean draft = !file.isEmpty()
                && names.article(file, here).filter(Article::draft).isPresent();
        if (draft) {
            diagnostics.add(Code.REF_007, link.span(), file);
        }
        return draft;
    }
}
