package org.huozi.output.site.search;

/**
 * Whole numbers in as few characters as text allows: base 93, the printable characters of ASCII without the two that a
 * string must escape. The first digit tells how many follow.
 *
 * <pre>
 * first   0–63   the number itself
 *        64–87   one more digit:    64 and up, 24 × 93 numbers
 *        88–91   two more digits:   2296 and up, 4 × 93² numbers
 *           92   four more digits:  36 892 and up
 * </pre>
 */
final class Digits {
    private static final int BASE = 93;
    private static final int ONE = 64;
    private static final int TWO = 24 * BASE;
    private static final int THREE = 4 * BASE * BASE;

    private Digits() {}

    static void append(StringBuilder text, int number) {
        if (number < ONE) {
            text.append(digit(number));
        } else if (number - ONE < TWO) {
            more(text.append(digit(ONE + (number - ONE) / BASE)), number - ONE, 1);
        } else if (number - ONE - TWO < THREE) {
            int rest = number - ONE - TWO;
            more(text.append(digit(88 + rest / (BASE * BASE))), rest, 2);
        } else {
            more(text.append(digit(92)), number - ONE - TWO - THREE, 4);
        }
    }

    /** The last {@code count} digits of a number. */
    private static void more(StringBuilder text, int number, int count) {
        int power = 1;
        for (int i = 1; i < count; i++) {
            power *= BASE;
        }
        for (; power > 0; power /= BASE) {
            text.append(digit(number / power % BASE));
        }
    }

    /** One digit, below 93. */
    static char digit(int value) {
        int character = ' ' + value;
        character += character >= '"' ? 1 : 0;
        character += character >= '\\' ? 1 : 0;
        return (char) character;
    }
}
