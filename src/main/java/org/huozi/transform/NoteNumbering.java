package org.huozi.transform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.model.Article;
import org.huozi.model.ArticleRewriter;
import org.huozi.model.Block;
import org.huozi.model.Edition;
import org.huozi.model.Inline;
import org.huozi.model.Walk;

/**
 * Numbers notes within each article in the order of their first marks, those of the abstract first. A note stands at its
 * first mark as pages have it: a caption above a table comes before the cells, wherever the manuscript has it.
 */
public final class NoteNumbering implements Transform {

    @Override
    public Edition apply(Edition edition, Diagnostics diagnostics) {
        return edition.withArticles(edition.articles().stream()
                .map(article -> new NoteRewriter(article).article(article))
                .toList());
    }

    private static final class NoteRewriter extends ArticleRewriter {
        private final Map<Span, List<Block>> texts = new HashMap<>();
        private final Map<Span, Integer> numbers = new HashMap<>();
        private final Map<Span, Integer> marks = new HashMap<>();

        NoteRewriter(Article article) {
            Walk.inlines(article).forEach(inline -> {
                if (inline instanceof Inline.Note note) {
                    texts.put(note.definition(), note.blocks());
                }
            });
        }

        @Override
        public Inline note(Inline.Note note) {
            return marked(note.definition(), note.span());
        }

        @Override
        public Inline noteMark(Inline.NoteMark mark) {
            return marked(mark.definition(), mark.span());
        }

        private Inline marked(Span definition, Span mark) {
            int number = numbers.computeIfAbsent(definition, first -> numbers.size() + 1);
            int ordinal = marks.merge(definition, 1, Integer::sum);
            return ordinal == 1
                    ? new Inline.Note(number, definition, texts.getOrDefault(definition, List.of()), mark)
                    : new Inline.NoteMark(number, ordinal, definition, mark);
        }
    }
}
