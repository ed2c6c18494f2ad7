package org.huozi.svg;

/** What kind of flaw, and whether there is a drawing all the same. */
public enum FlawKind {
    /** No XML, or no SVG. */
    UNREADABLE(true),
    /** More bytes than are read. */
    TOO_LONG(true),
    /** More parts than are drawn. */
    TOO_MANY(true),
    /** More parts in one another than are drawn. */
    TOO_DEEP(true),
    /** A part that readers would have seen. */
    LOST(false),
    /** What would run, or fetch something. */
    ACTIVE(false),
    /** A value that means nothing. */
    VALUE(false),
    /** A part that refers to itself. */
    CIRCULAR(false),
    /** A picture of pixels inside that cannot be shown. */
    EMBEDDED(false),
    /** A family that the journal has not. */
    FAMILY(false),
    /** A character that no face has. */
    CHARACTER(false);

    private final boolean fatal;

    FlawKind(boolean fatal) {
        this.fatal = fatal;
    }

    public boolean isFatal() {
        return fatal;
    }
}
