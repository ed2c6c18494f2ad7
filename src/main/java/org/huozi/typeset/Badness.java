package org.huozi.typeset;

/** How bad a line looks: 0 is natural, 100 is hardly acceptable, infinite is impossible. */
final class Badness {
    /** Space between Han characters that reads as even; CLREQ has no number, this is a twenty-fifth of an em. */
    private static final double EVEN = 0.04;

    /** A line without any gap that can change is as bad as if all its slack were in half a gap. */
    private static final double GAPLESS = 0.5;

    private Badness() {}

    static double justified(Galley galley, int first, int last, double measure) {
        double slack = measure - galley.width(first, last);
        double em = galley.glyph(first).em();
        if (slack >= 0) {
            double can = galley.westernStretch(first, last);
            double western = can > 0 ? Math.min(1, slack / can) : 0;
            double rest = slack - western * can;
            double gaps = galley.gapCount(first, last);
            double ratio = rest / Math.max(gaps, GAPLESS) / (EVEN * em);
            return 40 * western * western + 100 * ratio * ratio * ratio;
        }
        return tight(galley, first, last, -slack);
    }

    /** The last line of a justified paragraph, and every line of a ragged one: natural unless too long. */
    static double natural(Galley galley, int first, int last, double measure) {
        double slack = measure - galley.width(first, last);
        return slack >= 0 ? 0 : tight(galley, first, last, -slack);
    }

    private static double tight(Galley galley, int first, int last, double excess) {
        double left = excess;
        double badness = 0;
        for (GapKind kind : GapKind.values()) {
            double can = galley.shrink(kind, first, last);
            if (left <= 0 || can <= 0) {
                continue;
            }
            double part = Math.min(1, left / can);
            badness += part * part * price(kind);
            left -= part * can;
        }
        return left > 1e-6 ? Double.POSITIVE_INFINITY : badness;
    }

    private static double price(GapKind kind) {
        return switch (kind) {
            case WORD, BRACKET -> 10;
            case PAUSE -> 15;
            case HAN_LATIN -> 25;
            case STOP -> 100;
            case SOLID, PLAIN -> 0;
        };
    }
}
