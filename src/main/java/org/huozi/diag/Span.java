package org.huozi.diag;

/**
 * A stretch of a source file, from {@code start} up to but without {@code end}.
 *
 * @param file path relative to the project's root, with forward slashes on every system
 */
public record Span(String file, Position start, Position end) {

    public Span {
        if (end.compareTo(start) < 0) {
            throw new IllegalArgumentException("a span ends at or after its start");
        }
    }

    /** The beginning of {@code file}, for findings that concern the file as a whole. */
    public static Span startOf(String file) {
        return at(file, Position.START);
    }

    /** A span without extent. */
    public static Span at(String file, Position position) {
        return new Span(file, position, position);
    }
}
