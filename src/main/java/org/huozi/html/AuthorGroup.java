package org.huozi.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huozi.model.Author;

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
            names.add(author.name());
            if (i + 1 == authors.size() || !sharePlace(author, authors.get(i + 1))) {
                groups.add(new AuthorGroup(author.affiliation(), author.position(), names));
                names.clear();
            }
        }
        return List.copyOf(groups);
    }

    private static boolean sharePlace(Author one, Author other) {
        return one.affiliation().equals(other.affiliation()) && one.position().equals(other.position());
    }
}
