package org.huozi.typeset;

import java.util.List;

/**
 * How much room a text asks for, in the caller's unit.
 *
 * @param longest width of its longest piece within which no line should end; a long word may, by rule
 * @param natural width on one line
 */
public record Extent(double longest, double natural) {
    public static final Extent NONE = new Extent(0, 0);

    public static Extent of(List<Glyph> text, HouseStyle style) {
        Galley galley = new Galley(text, Double.POSITIVE_INFINITY, style);
        double longest = 0;
        int start = 0;
        for (int i = 0; i < galley.size(); i++) {
            if (galley.priceAfter(i) <= BreakPrices.JOINING) {
                longest = Math.max(longest, galley.width(start, i));
                start = i + 1;
            }
        }
        return galley.size() == 0 ? NONE : new Extent(longest, galley.width(0, galley.size() - 1));
    }
}
