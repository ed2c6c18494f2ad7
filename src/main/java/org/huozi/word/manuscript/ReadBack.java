package org.huozi.word.manuscript;

import java.util.Optional;
import java.util.regex.Pattern;
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

    private static final Pattern HAS_MORE = Pattern.compile("(?m)(?<!\\\\)\\$|^:::|!\\[");
    private static final Pattern NOTE = Pattern.compile("\\[\\^[0-9]+\\]: ");
    private static final Pattern CALL = Pattern.compile("(?<!\\\\)\\[\\^[0-9]+\\]");

    private ReadBack() {}

    /** What readers will see of a body. */
    static String body(String markdown) {
        return article(ANY + markdown).map(ReadBack::text).orElse("");
    }

    /**
     * Whether a whole body, or a part of one, is read as the words that were meant, in their order. Formulas and figures
     * have words of their own, so that of them it is asked only that nothing is lost and no mark is left.
     */
    static boolean isSame(String markdown, String meant) {
        String read = body(markdown);
        return VisibleCharacters.text(read).equals(VisibleCharacters.text("题" + meant))
                || (HAS_MORE.matcher(markdown).find() && hasAll(read, meant));
    }

    /** The same of a part, whose notes stand in others. */
    static boolean isSamePart(String markdown, String meant) {
        String alone = NOTE.matcher(markdown).lookingAt()
                ? NOTE.matcher(markdown).replaceFirst("").replace("\n    ", "\n")
                : markdown;
        return isSame(CALL.matcher(alone).replaceAll(""), meant);
    }

    private static boolean hasAll(String read, String meant) {
        CharacterCount seen = new CharacterCount(read);
        CharacterCount wanted = new CharacterCount("题" + meant);
        return wanted.without(seen).isEmpty()
                && seen.without(wanted).chars().noneMatch(sign -> SIGNS.indexOf(sign) >= 0);
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
