package org.huozi.typeset;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How the gaps of one line give or take so that it fills its measure, every gap of a kind alike, the kinds in CLREQ's
 * order (#line_adjustment: reducing, expanding).
 *
 * @param shrink part of its shrink that each kind gives, 0 to 1
 * @param western part of their stretch that word spaces and Han–Latin gaps take, 0 to 1
 * @param extra what every other gap takes beyond, and the Western gaps too once they are at their most
 */
record Justification(Map<GapKind, Double> shrink, double western, double extra) {

    private static final List<GapKind> REDUCING =
            List.of(GapKind.WORD, GapKind.BRACKET, GapKind.PAUSE, GapKind.HAN_LATIN, GapKind.STOP);

    /** More than an eighth of an em between Han characters is seen as a hole, in em; less what a position is rounded by. */
    private static final double HOLE = 0.125 - 0.003;

    /** In em. */
    private static final double NARROW = 10;

    /** In em: what nobody sees. */
    private static final double NOTHING = 0.001;

    static final Justification NATURAL = new Justification(Map.of(), 0, 0);

    static Justification of(Galley galley, int first, int last, double measure) {
        double slack = measure - galley.width(first, last);
        return slack < 0 ? reduced(galley, first, last, -slack) : expanded(galley, first, last, slack);
    }

    /**
     * Whether a line can only be filled with holes between its characters, or not at all. In a measure of less than ten
     * characters, a line that lacks one has holes of an eighth already: these are granted.
     */
    static boolean isTorn(Galley galley, int first, int last, double measure) {
        double rest = measure - galley.width(first, last) - galley.westernStretch(first, last);
        double em = galley.glyph(first).em();
        double hole = measure < NARROW * em ? em * em / Math.max(em, measure - 2 * em) : HOLE * em;
        return rest > galley.gapCount(first, last) * hole + NOTHING * em;
    }

    private static Justification reduced(Galley galley, int first, int last, double excess) {
        Map<GapKind, Double> shrink = new EnumMap<>(GapKind.class);
        double left = excess;
        for (GapKind kind : REDUCING) {
            double can = galley.shrink(kind, first, last);
            if (left > 0 && can > 0) {
                double part = Math.min(1, left / can);
                shrink.put(kind, part);
                left -= part * can;
            }
        }
        return new Justification(shrink, 0, 0);
    }

    private static Justification expanded(Galley galley, int first, int last, double slack) {
        double can = galley.westernStretch(first, last);
        double western = can > 0 ? Math.min(1, slack / can) : 0;
        double rest = slack - western * can;
        double gaps = galley.gapCount(first, last);
        return new Justification(Map.of(), western, gaps > 0 ? rest / gaps : 0);
    }

    double width(Gap gap) {
        if (Galley.isWestern(gap)) {
            return gap.natural() - gap.shrink() * shrink.getOrDefault(gap.kind(), 0.0) + gap.stretch() * western;
        }
        double grown = gap.kind() == GapKind.SOLID ? 0 : extra;
        return gap.natural() - gap.shrink() * shrink.getOrDefault(gap.kind(), 0.0) + grown;
    }
}
