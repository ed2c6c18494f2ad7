package org.huozi.transform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Suggestion;
import org.huozi.model.Article;
import org.huozi.model.ArticleRewriter;
import org.huozi.model.Destination;
import org.huozi.model.Edition;
import org.huozi.model.Inline;

/**
 * Finds what links within the edition lead to: {@code 02-flow.md#二、背景}, an article by the name of its manuscript or by its
 * slug, in it a heading by its words, a figure or table by its label.
 */
public final class InnerLinks implements Transform {

    @Override
    public Edition apply(Edition edition, Diagnostics diagnostics) {
        Map<String, Anchors> anchors = new HashMap<>();
        ManuscriptNames names = new ManuscriptNames(edition);
        return edition.withArticles(edition.articles().stream()
                .map(article -> new Finder(article, names, anchors, diagnostics).article(article))
                .toList());
    }

    private static final class Finder extends ArticleRewriter {
        private final Article here;
        private final ManuscriptNames names;
        private final Map<String, Anchors> anchors;
        private final Diagnostics diagnostics;

        Finder(Article here, ManuscriptNames names, Map<String, Anchors> anchors, Diagnostics diagnostics) {
            this.here = here;
            this.names = names;
            this.anchors = anchors;
            this.diagnostics = diagnostics;
        }

        @Override
        public Inline innerLink(Inline.InnerLink link) {
            String[] parts = link.target().split("#", 2);
            Optional<Article> article = parts[0].isEmpty() ? Optional.of(here) : article(parts[0], link);
            Optional<Destination> found =
                    article.flatMap(meant -> destination(meant, parts.length > 1 ? parts[1] : "", link));
            return new Inline.InnerLink(link.target(), found, inlines(link.content()), link.span());
        }

        private Optional<Article> article(String file, Inline.InnerLink link) {
            Optional<Article> article = names.article(file, here);
            if (article.isEmpty() && ManuscriptNames.isElsewhere(file)) {
                diagnostics.add(Code.REF_006, link.span(), file, ManuscriptNames.page(file));
            } else if (article.isEmpty()) {
                diagnostics.add(Code.REF_003, link.span(), file, names.nearest(file));
            }
            return article;
        }

        private Optional<Destination> destination(Article article, String typed, Inline.InnerLink link) {
            if (typed.isBlank()) {
                return Optional.of(new Destination(article.slug(), ""));
            }
            Anchors places = anchors.computeIfAbsent(article.slug(), unseen -> new Anchors(article));
            List<Anchors.Anchored> found = places.called(typed);
            if (found.isEmpty() && places.has(typed)) {
                return Optional.of(new Destination(article.slug(), typed));
            }
            if (found.isEmpty()) {
                diagnostics.add(
                        Code.REF_004, link.span(), typed, article.title().text(), nearest(typed, article, places));
                return Optional.empty();
            }
            return Optional.of(new Destination(
                    article.slug(),
                    Anchors.first(found, typed, link.span(), diagnostics).id()));
        }

        /** What the author may have meant, as a link has it. */
        private String nearest(String typed, Article article, Anchors places) {
            String file = article.equals(here) ? "" : names.of(article);
            List<String> known =
                    places.all().stream().map(Anchors.Anchored::words).toList();
            return Suggestion.closest(typed, known)
                    .map(words -> file + "#" + words)
                    .orElse(names.of(article));
        }
    }
}
