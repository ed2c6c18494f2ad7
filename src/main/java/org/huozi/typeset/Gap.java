package org.huozi.typeset;

/**
 * What lies between two neighbours of a line.
 *
 * @param kind decides the order in which gaps give and take
 * @param natural width
 * @param least width it shrinks to
 * @param most width it grows to before the kinds after it grow
 */
record Gap(GapKind kind, double natural, double least, double most) {

    static final Gap SOLID = new Gap(GapKind.SOLID, 0, 0, 0);
    static final Gap PLAIN = new Gap(GapKind.PLAIN, 0, 0, 0);

    double shrink() {
        return natural - least;
    }

    double stretch() {
        return Math.max(0, most - natural);
    }
}
