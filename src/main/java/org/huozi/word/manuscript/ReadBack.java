package org.huozi.word.manuscript;

import java.util.Optional;
import java.util.stream.Collectors;
import org.huozi.diag.Diagnostics;
import org.huozi.edition.ArticleReader;
import org.huozi.model.Article;
import org.huozi.model.Figure;
import org.huozi.model.FigureName;
import org.huozi.model.PlainText;
import org.huozi.model.Walk;
import org.huozi.source.SourceFile;

/** What was written, as it will be read: only the reader knows which characters it takes for marks. */
final class ReadBack {
    private static final String ANY = "---\nkind: foreword\ntitle: 题\n---\n\n";
    private static final String SIGNS = "*_\\`<>&#[]{}|~$^";

    private ReadBack() {}

    /** What readers will see of a body. */
    static String body(String markdown) {
        return article(ANY + markdown).map(ReadBack::text).orElse("");
    }

    /** Whether a part of a body is read as the words that were meant. */
    static boolean isSame(String markdown, String meant) {
        CharacterCount read = new CharacterCount(body(markdown));
        CharacterCount wanted = new CharacterCount("题" + meant);
        return wanted.without(read).isEmpty()
                && read.without(wanted).chars().noneMatch(sign -> SIGNS.indexOf(sign) >= 0);
    }

    private static Optional<Article> article(String manuscript) {
        return new ArticleReader(new Diagnostics()).read(SourceFile.of("a.md", manuscript), "a");
    }

    /** With the labels of figures, which are read off their captions. */
    private static String text(Article article) {
        String runs = Walk.of(article).stream()
                .map(run -> PlainText.of(run.content()))
                .collect(Collectors.joining());
        String labels = Walk.blocks(article)
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .flatMap(figure -> figure.typed().stream())
                .map(label -> FigureName.word(label.type()) + label.number() + ".．:：、")
                .collect(Collectors.joining());
        return runs + labels;
    }
}
