package org.huozi.output.site.search;

/** The parts of an article, by their weight in the ranking. */
enum Zone {
    TEXT(0),
    ABOUT(1),
    TITLE(2);

    /** As {@link Postings} write it. */
    private final int code;

    Zone(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
