package org.huozi.transform;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.huozi.diag.Diagnostics;
import org.huozi.model.ArticleRewriter;
import org.huozi.model.Block;
import org.huozi.model.Edition;
import org.huozi.model.Heading;

/** Gives every heading an anchor by its position: {@code s-1}, {@code s-1-2} … */
public final class HeadingNumbering implements Transform {
    private static final int HIGHEST = 2;

    @Override
    public Edition apply(Edition edition, Diagnostics diagnostics) {
        return edition.withArticles(edition.articles().stream()
                .map(article -> new HeadingRewriter().article(article))
                .toList());
    }

    /** Counters of one article, the current level's first. */
    private static final class HeadingRewriter extends ArticleRewriter {
        private final Deque<Integer> counters = new ArrayDeque<>();

        @Override
        public Block heading(Heading heading) {
            int depth = Math.max(1, heading.level() - HIGHEST + 1);
            while (counters.size() > depth) {
                counters.pop();
            }
            while (counters.size() < depth) {
                counters.push(0);
            }
            counters.push(counters.pop() + 1);
            StringBuilder id = new StringBuilder("s");
            for (Iterator<Integer> outermost = counters.descendingIterator(); outermost.hasNext(); ) {
                id.append('-').append(outermost.next());
            }
            return new Heading(heading.level(), id.toString(), heading.content(), heading.span());
        }
    }
}
