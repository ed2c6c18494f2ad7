package org.huozi.check.typography;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How a line was stretched or tightened.
 *
 * @param mean extra space between neighbouring Han characters, in em; 0 if there are none
 * @param widest the widest of them
 * @param hasHan whether there are such neighbours
 */
record LineSpacing(double mean, double widest, boolean hasHan) {
    /** Positions are rounded in files: less than so many em is nothing. */
    static final double NOTHING = 0.02;

    /** Spaces beside Western words grow to half an em (CLREQ #line_adjustment). */
    private static final double MOST_WESTERN = 0.5;

    static LineSpacing of(TextLine line) {
        List<Double> gaps = Neighbours.of(line).stream()
                .filter(Neighbours::isHan)
                .map(Neighbours::gap)
                .toList();
        OptionalDouble mean = gaps.stream().mapToDouble(gap -> gap).average();
        double widest = gaps.stream().mapToDouble(gap -> gap).max().orElse(0);
        return new LineSpacing(mean.orElse(0), widest, mean.isPresent());
    }

    /** Points that the spaces of a line can take beyond what they are before holes are seen. */
    static double mostStretch(TextLine line) {
        return Neighbours.of(line).stream()
                .filter(pair -> !pair.isSolid())
                .mapToDouble(pair -> pair.isBesideWestern()
                        ? Math.max(0, MOST_WESTERN - pair.gap()) * pair.em()
                        : StretchRules.LOOSE * pair.em())
                .sum();
    }

    /**
     * Whether any space of the line is less than natural.
     *
     * @param hanLatin the natural Han–Latin gap of the document, in em
     */
    static boolean isTight(TextLine line, double hanLatin) {
        return Neighbours.of(line).stream().anyMatch(pair -> {
            if (pair.isHanLatin()) {
                return pair.gap() < hanLatin - NOTHING;
            }
            if (pair.isAdjacentMarks()) {
                return pair.gap() < -0.5 - NOTHING;
            }
            return (pair.isHan() || pair.isSpaceOfMark()) && pair.gap() < -NOTHING;
        });
    }
}
