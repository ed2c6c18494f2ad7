package org.huozi.manuscripts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.diag.Diagnostics;
import org.huozi.edition.ArticleReader;
import org.huozi.model.Article;
import org.huozi.model.Author;
import org.huozi.model.Field;
import org.huozi.model.Kind;
import org.huozi.model.PlainText;
import org.huozi.model.Run;
import org.huozi.source.SourceFile;

/** The front matter of a manuscript as it is read: a line a value, each behind its key; several have strokes between. */
final class ShownFront {
    private ShownFront() {}

    static String of(String manuscript) {
        return new ArticleReader(new Diagnostics())
                .read(SourceFile.of("01-text.md", manuscript), "text")
                .map(ShownFront::lines)
                .orElse("");
    }

    private static String lines(Article article) {
        Kind kind = article.kind();
        Stream<String> own = Stream.of(
                        line("kind", List.of(kind.name())),
                        line(
                                "section",
                                article.section().stream().map(Object::toString).toList()),
                        line("date", kind.date().stream().map(Object::toString).toList()))
                .flatMap(Optional::stream);
        Stream<String> read = Field.ALL.stream().flatMap(field -> line(field, article).stream());
        return Stream.concat(own, read).collect(Collectors.joining());
    }

    private static Optional<String> line(Field field, Article article) {
        return line(
                field.key(),
                field.key().equals("authors")
                        ? article.kind().authors().stream()
                                .map(ShownFront::author)
                                .toList()
                        : field.seen().apply(article).map(ShownFront::text).toList());
    }

    private static String author(Author author) {
        return author.runs().map(ShownFront::text).collect(Collectors.joining("，"));
    }

    private static String text(Run run) {
        return PlainText.of(run.content());
    }

    private static Optional<String> line(String key, List<String> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(key + " = " + String.join(" / ", values).replace('\n', '⏎') + "\n");
    }
}
