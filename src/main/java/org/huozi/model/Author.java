package org.huozi.model;

import java.util.Optional;
import java.util.stream.Stream;

/** An author 作者, a person or an institution. */
public record Author(Words name, Optional<Words> affiliation, Optional<Words> position) {

    /** All that is said of the author. */
    public Stream<Words> words() {
        return Stream.of(Optional.of(name), affiliation, position).flatMap(Optional::stream);
    }
}
