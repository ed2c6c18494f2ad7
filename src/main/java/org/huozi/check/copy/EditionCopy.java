package org.huozi.check.copy;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huozi.model.Article;
import org.huozi.model.Edition;

/** All copy of an edition, read once for whoever proof-reads it. */
public final class EditionCopy {
    private final Edition edition;
    private final IdentityHashMap<Article, List<Copy>> pieces = new IdentityHashMap<>();

    private EditionCopy(Edition edition) {
        this.edition = edition;
        edition.articles().forEach(article -> pieces.put(article, Copy.of(article)));
    }

    public static EditionCopy of(Edition edition) {
        return new EditionCopy(edition);
    }

    public Edition edition() {
        return edition;
    }

    /** The pieces of one of its articles; see {@link Copy#of(Article)}. */
    public List<Copy> of(Article article) {
        return Objects.requireNonNull(pieces.get(article));
    }

    /** Those of all articles, in their order. */
    public Stream<Copy> all() {
        return edition.articles().stream().flatMap(article -> of(article).stream());
    }
}
