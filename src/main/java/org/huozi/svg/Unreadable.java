package org.huozi.svg;

/** A file of which no drawing can be made. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final FlawKind kind;
    private final int line;

    /** @param line where reading ended; 0 where it had not begun */
    Unreadable(FlawKind kind, int line) {
        super(kind.name(), null, false, false);
        this.kind = kind;
        this.line = line;
    }

    FlawKind kind() {
        return kind;
    }

    int line() {
        return line;
    }
}
