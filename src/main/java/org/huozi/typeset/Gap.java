package org.huozi.typeset;

/**
 * What lies between two neighbours of a line.
 *
 * @param kind decides the order in which gaps give and take
 * @param natural width
 * @param least width it shrinks to
 * @param most width it grows to before the kinds after it grow
 */
record Gap(Kind kind, double natural, double least, double most) {

    /** In the order of CLREQ #line_adjustment. */
    enum Kind {
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

    static final Gap SOLID = new Gap(Kind.SOLID, 0, 0, 0);
    static final Gap PLAIN = new Gap(Kind.PLAIN, 0, 0, 0);

    double shrink() {
        return natural - least;
    }

    double stretch() {
        return Math.max(0, most - natural);
    }
}
