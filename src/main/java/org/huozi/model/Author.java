package org.huozi.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An author 作者, a person or an institution.
 *
 * @param affiliations 单位, the first one first
 * @param position 职务, 职称
 * @param english what English pages call them
 * @param note what is said of them apart from the byline
 */
public record Author(
        Words name, List<Words> affiliations, Optional<Words> position, EnglishByline english, AuthorNote note) {

    public Author {
        affiliations = List.copyOf(affiliations);
    }

    /** An author of whom nothing else is known. */
    public Author(Words name, Optional<Words> affiliation, Optional<Words> position) {
        this(name, affiliation.stream().toList(), position, EnglishByline.NONE, AuthorNote.NONE);
    }

    /** Author and affiliations as English pages have them. */
    public record EnglishByline(Optional<Words> name, List<Words> affiliations) {
        public static final EnglishByline NONE = new EnglishByline(Optional.empty(), List.of());

        public EnglishByline {
            affiliations = List.copyOf(affiliations);
        }
    }

    /** All that readers see of the author. */
    public Stream<Run> runs() {
        Stream<Run> names = names().map(words -> Run.of(Role.NAME, words));
        Stream<Run> identifiers =
                Stream.of(note.orcid(), note.email()).flatMap(Optional::stream).map(id -> Run.of(Role.IDENTIFIER, id));
        Stream<Run> bio = note.bio().stream().map(words -> Run.of(Role.ASIDE, words));
        return Stream.of(names, identifiers, bio).flatMap(runs -> runs);
    }

    /** The words of the bylines, Chinese and English. */
    public Stream<Words> names() {
        return Stream.of(
                        Stream.of(name),
                        affiliations.stream(),
                        position.stream(),
                        english.name().stream(),
                        english.affiliations().stream())
                .flatMap(words -> words);
    }
}
