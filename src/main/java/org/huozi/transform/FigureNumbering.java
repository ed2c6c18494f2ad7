package org.huozi.transform;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Article;
import org.huozi.model.ArticleRewriter;
import org.huozi.model.Block;
import org.huozi.model.Edition;
import org.huozi.model.Figure;
import org.huozi.model.FigureName;
import org.huozi.model.Walk;

/** Numbers figures and tables, each type by itself within an article (CY/T 170, 171); a number that is written stays. */
public final class FigureNumbering implements Transform {

    @Override
    public Edition apply(Edition edition, Diagnostics diagnostics) {
        return edition.withArticles(edition.articles().stream()
                .map(article -> new FigureRewriter(article, diagnostics).article(article))
                .toList());
    }

    private static final class FigureRewriter extends ArticleRewriter {
        private final Article article;
        private final Diagnostics diagnostics;
        private final Map<Figure.Type, Integer> last = new EnumMap<>(Figure.Type.class);
        private final Set<String> taken = new HashSet<>();
        private final Set<String> written = new HashSet<>();

        FigureRewriter(Article article, Diagnostics diagnostics) {
            this.article = article;
            this.diagnostics = diagnostics;
            Walk.blocks(article).forEach(block -> {
                if (block instanceof Figure figure && figure.number().isPresent()) {
                    written.add(figure.id());
                }
            });
        }

        @Override
        public Block figure(Figure figure) {
            int before = last.getOrDefault(figure.type(), 0);
            int number = figure.number().orElseGet(() -> next(figure.type(), before));
            last.put(figure.type(), number);
            Figure numbered = figure.withNumber(number);
            FigureName name = FigureName.of(numbered);
            if (!taken.add(numbered.id())) {
                diagnostics.add(Code.FIG_009, figure.span(), name.chinese(), name.english());
            } else if (number < before) {
                diagnostics.add(Code.FIG_010, figure.span(), name.chinese(), name.english());
            }
            if (figure.missing() && figure.content().isEmpty()) {
                diagnostics.add(Code.FIG_011, figure.span(), article.title().text(), name.chinese(), name.english());
            }
            figure.typed()
                    .filter(label -> !label.isOf(name))
                    .ifPresent(label -> diagnostics.add(
                            Code.FIG_021,
                            label.span(),
                            label.chinese(),
                            name.chinese(),
                            label.english(),
                            name.english()));
            return numbered;
        }

        /** The next number that no author has given to another figure. */
        private int next(Figure.Type type, int before) {
            int number = before + 1;
            while (written.contains(type.anchor() + "-" + number)) {
                number++;
            }
            return number;
        }
    }
}
