package org.huozi.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huozi.model.Author;
import org.huozi.model.Words;

/** Authors who follow one another and share affiliation and position, which are then printed once. */
public record AuthorGroup(Optional<String> affiliation, Optional<String> position, List<String> names) {
    public AuthorGroup {
        names = List.copyOf(names);
    }

    static List<AuthorGroup> of(List<Author> authors) {
        List<AuthorGroup> groups = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < authors.size(); i++) {
            Author author = authors.get(i);
            names.add(author.name().text());
            if (i + 1 == authors.size() || !sharePlace(author, authors.get(i + 1))) {
                groups.add(new AuthorGroup(place(author.affiliation()), place(author.position()), names));
                names.clear();
            }
        }
        return List.copyOf(groups);
    }

    private static boolean sharePlace(Author one, Author other) {
        return place(one.affiliation()).equals(place(other.affiliation()))
                && place(one.position()).equals(place(other.position()));
    }

    private static Optional<String> place(Optional<Words> words) {
        return words.map(Words::text);
    }
}
