package org.huozi.check.copy;

import java.util.ArrayList;
import java.util.List;
import org.huozi.edition.FrontText;
import org.huozi.model.Article;
import org.huozi.model.Role;
import org.huozi.model.Walk;
import org.huozi.source.SourceFile;

/** All text of an article that readers see. */
public final class ArticleCopy {
    private ArticleCopy() {}

    /**
     * The copy of an article.
     *
     * @param file the article's manuscript
     */
    public static List<Copy> of(Article article, SourceFile file) {
        List<Copy> copies = new ArrayList<>();
        FrontText.of(file).forEach(text -> copies.add(CopyReader.read(text.role(), text.passage())));
        Walk.of(article).stream()
                .filter(run -> run.role() != Role.LISTING)
                .forEach(run -> copies.addAll(CopyReader.read(run.role(), run.content(), file)));
        return List.copyOf(copies);
    }
}
