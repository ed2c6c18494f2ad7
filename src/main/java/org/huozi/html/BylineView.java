package org.huozi.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huozi.model.Author;
import org.huozi.model.AuthorNote;
import org.huozi.model.Identifier;
import org.huozi.model.Words;

/**
 * Authors one by one, and their affiliations 单位 numbered from 1, each once.
 *
 * @param affiliations in the order of the authors
 * @param affiliationsEn the same as English pages have them
 * @param numbered whether an author has several, so that lines of one affiliation each do not say who is where
 */
public record BylineView(
        List<AuthorView> authors, List<String> affiliations, List<String> affiliationsEn, boolean numbered) {
    public BylineView {
        authors = List.copyOf(authors);
        affiliations = List.copyOf(affiliations);
        affiliationsEn = List.copyOf(affiliationsEn);
    }

    /**
     * One author.
     *
     * @param marks numbers of the affiliations
     * @param marksEn numbers of those that English pages have
     * @param corresponding whether it is the 通信作者
     * @param orcid {@code 0000-0002-1825-0097}
     * @param bio 作者简介
     */
    public record AuthorView(
            String name,
            Optional<String> position,
            List<Integer> marks,
            Optional<String> nameEn,
            List<Integer> marksEn,
            boolean corresponding,
            Optional<String> email,
            Optional<String> orcid,
            Optional<String> bio) {
        public AuthorView {
            marks = List.copyOf(marks);
            marksEn = List.copyOf(marksEn);
        }
    }

    public static BylineView of(List<Author> authors) {
        List<String> places = distinct(authors.stream().flatMap(author -> author.affiliations().stream()));
        List<String> english = distinct(authors.stream().flatMap(author -> author.english().affiliations().stream()));
        return new BylineView(
                authors.stream().map(author -> author(author, places, english)).toList(),
                places,
                english,
                authors.stream().anyMatch(author -> author.affiliations().size() > 1));
    }

    private static AuthorView author(Author author, List<String> places, List<String> english) {
        AuthorNote note = author.note();
        return new AuthorView(
                author.name().text(),
                author.position().map(Words::text),
                numbers(author.affiliations(), places),
                author.english().name().map(Words::text),
                numbers(author.english().affiliations(), english),
                note.corresponding(),
                note.email().map(Words::text),
                note.orcid().map(words -> Identifier.ORCID.bare(words.text())),
                note.bio().map(Words::text));
    }

    private static List<String> distinct(Stream<Words> places) {
        return places.map(Words::text).distinct().toList();
    }

    private static List<Integer> numbers(List<Words> affiliations, List<String> all) {
        return affiliations.stream()
                .map(words -> all.indexOf(words.text()) + 1)
                .distinct()
                .toList();
    }
}
