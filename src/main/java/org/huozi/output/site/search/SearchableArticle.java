package org.huozi.output.site.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.model.Article;
import org.huozi.model.Author;
import org.huozi.model.Inline;
import org.huozi.model.Keywords;
import org.huozi.model.Kind;
import org.huozi.model.NewsItem;
import org.huozi.model.PlainText;
import org.huozi.model.Walk;

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
        List<List<Inline>> runs = Walk.text(article);
        Stream<String> news = article.kind().items().stream().map(NewsItem::title);
        Stream<String> notes = runs.stream()
                .flatMap(Walk::inlines)
                .filter(Inline.Note.class::isInstance)
                .map(note -> PlainText.of(note.content()));
        Stream<String> text =
                Stream.of(runs.stream().map(PlainText::of), news, notes).flatMap(lines -> lines);
        return new SearchableArticle(
                lines(Stream.concat(Stream.of(article.title()), article.subtitle().stream())),
                lines(about(article.kind())),
                lines(text));
    }

    /** All of it, a line feed behind each line. */
    String whole() {
        return Stream.of(title, about, text)
                .flatMap(List::stream)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static Stream<String> about(Kind kind) {
        List<String> lines = new ArrayList<>();
        kind.authors().stream().map(Author::name).forEach(lines::add);
        kind.authors().stream()
                .flatMap(author -> Stream.of(author.affiliation(), author.position()))
                .forEach(place -> place.ifPresent(lines::add));
        kind.keywords().map(Keywords::printed).ifPresent(lines::add);
        kind.issuer().ifPresent(lines::add);
        kind.documentNumber().ifPresent(lines::add);
        return lines.stream().distinct();
    }

    private static List<String> lines(Stream<String> lines) {
        return lines.map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
