package org.huozi.edition;

import java.util.List;
import java.util.Optional;
import org.huozi.config.Keys;
import org.huozi.model.Author;
import org.huozi.model.Author.EnglishByline;
import org.huozi.model.AuthorNote;
import org.huozi.model.Words;

/** What keys say of an author beside the name. */
record AuthorFacts(List<Words> affiliations, Optional<Words> position, EnglishByline english, AuthorNote note) {
    static final String AFFILIATION = "affiliation";
    static final String POSITION = "position";

    AuthorFacts {
        affiliations = List.copyOf(affiliations);
    }

    static AuthorFacts of(Keys keys) {
        return new AuthorFacts(
                ListedWords.of(keys, AFFILIATION),
                keys.words(POSITION),
                new EnglishByline(keys.words("nameEn"), ListedWords.of(keys, "affiliationEn")),
                new AuthorNote(
                        keys.flag("corresponding").orElse(false),
                        keys.words("email"),
                        keys.words("orcid"),
                        keys.words("bio")));
    }

    /** Those that stand among an article's own keys; these are asked for only where they are written. */
    static AuthorFacts ofArticle(Keys keys) {
        return new AuthorFacts(
                keys.has(AFFILIATION) ? ListedWords.of(keys, AFFILIATION) : List.of(),
                Optional.of(POSITION).filter(keys::has).flatMap(keys::words),
                EnglishByline.NONE,
                AuthorNote.NONE);
    }

    boolean isNothing() {
        return affiliations.isEmpty()
                && position.isEmpty()
                && english.equals(EnglishByline.NONE)
                && note.equals(AuthorNote.NONE);
    }

    /** An author with all of it; what is known of them already comes first. */
    Author of(Author known) {
        return new Author(
                known.name(),
                known.affiliations().isEmpty() ? affiliations : known.affiliations(),
                known.position().or(() -> position),
                known.english().equals(EnglishByline.NONE) ? english : known.english(),
                known.note().equals(AuthorNote.NONE) ? note : known.note());
    }
}
