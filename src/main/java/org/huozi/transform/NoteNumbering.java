package org.huozi.transform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.model.Article;
import org.huozi.model.ArticleRewriter;
import org.huozi.model.Block;
import org.huozi.model.Edition;
import org.huozi.model.Figure;
import org.huozi.model.Inline;
import org.huozi.model.Walk;

/**
 * Numbers notes within each article in the order of their first marks, those of the abstract first. A note stands at its
 * first mark as pages have it: a caption above a table comes before the cells, wherever the manuscript has it. Notes that
 * are written within a table are numbered in it, and stand below it.
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
        private final Series series = new Series();
        private Optional<Figure> figure = Optional.empty();
        private Series inFigure = new Series();

        NoteRewriter(Article article) {
            Walk.inlines(article).forEach(inline -> {
                if (inline instanceof Inline.Note note) {
                    texts.put(note.definition(), note.blocks());
                }
            });
        }

        @Override
        public Block figure(Figure figure) {
            this.figure = Optional.of(figure);
            inFigure = new Series();
            Block numbered = super.figure(figure);
            this.figure = Optional.empty();
            return numbered;
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
            boolean below = figure.stream().anyMatch(around -> around.hasNote(definition));
            Series its = below ? inFigure : series;
            int number = its.number(definition);
            int ordinal = its.ordinal(definition);
            return ordinal == 1
                    ? new Inline.Note(number, definition, texts.getOrDefault(definition, List.of()), mark)
                    : new Inline.NoteMark(number, ordinal, definition, mark);
        }
    }

    /** Notes that are counted together. */
    private static final class Series {
        private final Map<Span, Integer> numbers = new HashMap<>();
        private final Map<Span, Integer> marks = new HashMap<>();

        int number(Span definition) {
            return numbers.computeIfAbsent(definition, first -> numbers.size() + 1);
        }

        /** Which mark of its note this one is. */
        int ordinal(Span definition) {
            return marks.merge(definition, 1, Integer::sum);
        }
    }
}
