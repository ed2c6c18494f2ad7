package org.huozi.transform;

import org.huozi.diag.Diagnostics;
import org.huozi.model.ArticleRewriter;
import org.huozi.model.Edition;
import org.huozi.model.Inline;

/** Numbers notes within each article in the order of their marks, those of the abstract first. */
public final class NoteNumbering implements Transform {

    @Override
    public Edition apply(Edition edition, Diagnostics diagnostics) {
        return edition.withArticles(edition.articles().stream()
                .map(article -> new NoteRewriter().article(article))
                .toList());
    }

    private static final class NoteRewriter extends ArticleRewriter {
        private int last;

        @Override
        public Inline note(Inline.Note note) {
            last++;
            return new Inline.Note(last, note.content(), note.span());
        }
    }
}
