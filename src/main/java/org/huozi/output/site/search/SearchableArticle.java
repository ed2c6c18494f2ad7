package org.huozi.output.site.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.model.Article;
import org.huozi.model.Author;
import org.huozi.model.EnglishMatter;
import org.huozi.model.Keywords;
import org.huozi.model.Kind;
import org.huozi.model.PlainText;
import org.huozi.model.Walk;
import org.huozi.model.Words;

/**
 * The lines of an article that can be found, by their weight. A hit never reaches over the end of a line.
 *
 * @param title title and subtitle
 * @param about authors and their places, issuer, 文号, keywords
 * @param text everything else, a line a paragraph, heading or cell
 */
record SearchableArticle(List<String> title, List<String> about, List<String> text) {
    SearchableArticle {
        title = List.copyOf(title);
        about = List.copyOf(about);
        text = List.copyOf(text);
    }

    static SearchableArticle of(Article article) {
        Stream<String> news =
                article.kind().items().stream().map(item -> item.title().text());
        Stream<String> runs = Walk.text(article).stream().map(PlainText::of);
        EnglishMatter english = article.particulars().english();
        Stream<Words> titles = Stream.of(
                        Stream.of(article.title()), article.subtitle().stream(), english.title().stream())
                .flatMap(words -> words);
        return new SearchableArticle(
                lines(titles.map(Words::text)),
                lines(Stream.concat(about(article.kind()), english.keywords().map(Keywords::printed).stream())),
                lines(Stream.concat(runs, news)));
    }

    /** The whole text, with a line feed behind each line. */
    String whole() {
        return Stream.of(title, about, text)
                .flatMap(List::stream)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static Stream<String> about(Kind kind) {
        Stream<String> names = kind.authors().stream().map(Author::name).map(Words::text);
        Stream<String> places = kind.authors().stream().flatMap(Author::names).map(Words::text);
        Stream<String> keywords = kind.keywords().map(Keywords::printed).stream();
        Stream<String> document = Stream.of(kind.issuer(), kind.documentNumber())
                .flatMap(Optional::stream)
                .map(Words::text);
        return Stream.of(names, places, keywords, document)
                .flatMap(lines -> lines)
                .distinct();
    }

    private static List<String> lines(Stream<String> lines) {
        return lines.map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
