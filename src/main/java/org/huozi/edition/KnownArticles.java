package org.huozi.edition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Reported;
import org.huozi.model.Article;
import org.huozi.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Articles as they were read, for whoever reads the same manuscripts again and again: one that has not changed is not read
 * again. May be asked side by side.
 */
public final class KnownArticles {
    private final int most;
    private final Map<Manuscript, Reported<Article>> known = new LinkedHashMap<>(16, 0.75f, true);

    /** What an article is read from. */
    private record Manuscript(String path, String text, String slug) {}

    /** @param most how many are kept; of more, those that nobody has asked for the longest are let go of */
    public KnownArticles(int most) {
        this.most = most;
    }

    /** None, and none that is kept. */
    public static KnownArticles none() {
        return new KnownArticles(0);
    }

    /** The article, and what was found when it was read, now or before. */
    Reported<Article> read(SourceFile file, String slug) {
        Manuscript manuscript = new Manuscript(file.path(), file.text(), slug);
        @Nullable Reported<Article> before = before(manuscript);
        return before == null ? keep(manuscript, anew(file, slug)) : before;
    }

    private static Reported<Article> anew(SourceFile file, String slug) {
        Diagnostics found = new Diagnostics();
        Optional<Article> article = new ArticleReader(found).read(file, slug);
        return new Reported<>(article, found.all());
    }

    private synchronized @Nullable Reported<Article> before(Manuscript manuscript) {
        return known.get(manuscript);
    }

    private synchronized Reported<Article> keep(Manuscript manuscript, Reported<Article> article) {
        known.put(manuscript, article);
        while (known.size() > most) {
            known.remove(known.keySet().iterator().next());
        }
        return article;
    }
}
