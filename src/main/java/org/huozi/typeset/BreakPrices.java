package org.huozi.typeset;

import java.util.Arrays;

/**
 * What it costs, in {@link Badness}, to end a line behind each glyph of a text: nothing between Chinese characters, more
 * inside a long word, so that it is parted only where the lines would else look worse than that.
 */
final class BreakPrices {
    static final double NEVER = Double.POSITIVE_INFINITY;
    static final double FREE = 0;

    /** Behind / ? &amp; in a long word. */
    static final double PARTING = 10;

    /** Behind . - _ in a long word. */
    static final double JOINING = 60;

    /** Before a capital inside a name of code. */
    static final double HUMP = 300;

    /** Where nothing parts it. */
    static final double ANYWHERE = 1000;

    /** Inside what the cell of a table keeps whole: worse than a line more, or one left unfilled. */
    static final double KEPT = 1e5;

    /** Inside a number wider than the measure: worse than many lines left unfilled. */
    static final double IN_NUMBER = 1e6;

    private final double[] prices;

    /** Of a text of so many glyphs, no line of which ends anywhere yet. */
    BreakPrices(int count) {
        prices = new double[count];
        Arrays.fill(prices, NEVER);
    }

    void set(int glyph, double price) {
        prices[glyph] = price;
    }

    void forbid(int from, int to) {
        Arrays.fill(prices, from, to, NEVER);
    }

    double of(int glyph) {
        return prices[glyph];
    }

    boolean allows(int glyph) {
        return prices[glyph] < NEVER;
    }
}
