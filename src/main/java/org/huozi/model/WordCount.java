package org.huozi.model;

import java.util.stream.Stream;
import org.huozi.han.Western;

/**
 * 字数: Han characters and their marks one by one, a Western word or number as one, as word processors count. Notes are
 * not counted.
 */
public final class WordCount {
    private WordCount() {}

    /** The words of everything an edition prints but its furniture. */
    public static int of(Edition edition) {
        return edition.articles().stream().mapToInt(WordCount::of).sum();
    }

    public static int of(Article article) {
        Kind kind = article.kind();
        Stream<Words> titles = Stream.concat(Stream.of(article.title()), article.subtitle().stream());
        Stream<Words> authors = kind.authors().stream().flatMap(Author::names);
        Stream<Words> news = kind.items().stream().map(NewsItem::title);
        Stream<String> keywords = kind.keywords().map(Keywords::printed).stream();
        Stream<String> text = Walk.of(article).stream()
                .filter(run -> (run.role().isRunning() && run.role() != Role.NOTE) || run.role() == Role.LISTING)
                .map(run -> PlainText.of(run.content()));
        Stream<String> front = Stream.of(titles, authors, news).flatMap(words -> words.map(Words::text));
        return Stream.of(front, keywords, text)
                .flatMap(texts -> texts)
                .mapToInt(WordCount::of)
                .sum();
    }

    /** The words of a text. */
    public static int of(String text) {
        int words = 0;
        boolean inWord = false;
        for (int character : text.codePoints().toArray()) {
            boolean western = Western.isLetterOrDigit(character);
            boolean joins = inWord && (character == '.' || character == '-' || character == '\'');
            if (western) {
                words += inWord ? 0 : 1;
            } else if (!joins && !Character.isWhitespace(character)) {
                words++;
            }
            inWord = western || joins;
        }
        return words;
    }
}
