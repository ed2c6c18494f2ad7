package org.huozi.source;

/**
 * A key as it is typed on a line: places in the line.
 *
 * @param start its first character, or the quotation mark before it
 * @param end behind it
 * @param name without quotation marks
 * @param colon the colon, of either width
 * @param value where its value would begin
 */
record KeyForm(int start, int end, String name, int colon, int value, Colon form) {

    /** How the colon is typed. */
    enum Colon {
        RIGHT,
        WIDE,
        TIGHT,
        /** None: the key is in brackets, 【摘要】. */
        BRACKETS
    }
}
