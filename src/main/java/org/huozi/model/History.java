package org.huozi.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.huozi.diag.Span;

/**
 * The days on which a manuscript came in 收稿, came back from its authors 修回, and was taken 录用.
 */
public record History(Optional<Day> received, Optional<Day> revised, Optional<Day> accepted) {
    public static final History NONE = new History(Optional.empty(), Optional.empty(), Optional.empty());

    /** A day, and where the front matter says so. */
    public record Day(LocalDate date, Span span) {}

    /** Those that are known, as they should have followed one another. */
    public Stream<Day> inOrder() {
        return Stream.of(received, revised, accepted).flatMap(Optional::stream);
    }
}
