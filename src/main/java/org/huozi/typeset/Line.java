package org.huozi.typeset;

import java.util.List;

/**
 * A line as it will be drawn.
 *
 * @param first index of its first glyph in the paragraph
 * @param end index after its last glyph; spaces at the edges belong to no line
 * @param origins x of each glyph's origin from the line's left edge, {@code Double.NaN} for a glyph that is not drawn (a
 *     space that the Han–Latin gap replaces)
 * @param width from the left edge to the right edge of the last character's body
 * @param unfilled whether it should fill its measure and is set natural all the same, since that would tear it apart
 */
public record Line(int first, int end, List<Double> origins, double width, boolean unfilled) {
    public Line {
        origins = List.copyOf(origins);
    }
}
