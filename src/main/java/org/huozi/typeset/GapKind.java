package org.huozi.typeset;

/** The kinds of gaps, in the order in which they give and take (CLREQ #line_adjustment). */
enum GapKind {
    /** Inside words, numbers and unbreakable pairs: never changes. */
    SOLID,
    /** Between Western words. */
    WORD,
    /** Between Han and Western text. */
    HAN_LATIN,
    /** The space of a bracket or quotation mark. */
    BRACKET,
    /** The space of 、，；：. */
    PAUSE,
    /** The space of 。？！. */
    STOP,
    /** Between two characters that touch. */
    PLAIN
}
