package org.huozi.typeset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Breaks a paragraph into lines, all of them at once: of all ways to break it the one whose lines together look best
 * (Knuth and Plass, "Breaking Paragraphs into Lines", 1981, over the classes and gaps of CLREQ).
 */
public final class Composer {
    /** 孤字: a last line of one character; as bad as a line with a third of an em between all its characters. */
    private static final double LONELY = 4e9;

    /** A line that nothing fills without holes: worse than a lonely character. */
    private static final double UNFILLED = 1e10;

    /** One that is half empty is as bad as three that lack little. */
    private static final double SHORTNESS = 8;

    /** Fewer lines first, in ragged and balanced setting. */
    private static final double LINE = 1e5;

    /** A heading broken in the middle of a phrase: as bad as lines that differ by about a third. */
    private static final double SENSELESS = 120;

    /** A title broken within a word: worse than any number of lines. */
    private static final double TORN = 1e7;

    /** A ragged paragraph's last line may be short; one that leaves more than this part of the measure looks lost. */
    private static final double SHORT = 0.7;

    /** Part of the measure below which a justified line is considered only where there is no other. */
    private static final double SHORTEST = 0.7;

    private final Galley galley;
    private final Measure measure;
    private final Setting setting;

    private Composer(Galley galley, Measure measure, Setting setting) {
        this.galley = galley;
        this.measure = measure;
        this.setting = setting;
    }

    /**
     * The lines of a paragraph.
     *
     * @param text one glyph a code point, typed spaces included
     * @return empty when nothing is to be set or no way of breaking fits the measure
     */
    public static Optional<List<Line>> compose(List<Glyph> text, Measure measure, Setting setting, HouseStyle style) {
        double narrowest = Math.min(measure.ofLine(true), measure.ofLine(false));
        Galley galley = new Galley(text, narrowest, style);
        return galley.size() == 0 ? Optional.empty() : new Composer(galley, measure, setting).lines();
    }

    private Optional<List<Line>> lines() {
        int count = galley.size();
        double[] best = new double[count + 1];
        int[] from = new int[count + 1];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[0] = 0;
        int earliest = 0; // no line that ends here or later can begin before it: it would be too long
        for (int end = 1; end <= count; end++) {
            if (!galley.mayBreakAfter(end - 1)) {
                continue;
            }
            while (earliest < end - 1 && isTooLong(earliest, end - 1)) {
                earliest++;
            }
            for (int start = earliest; start < end; start++) {
                if (Double.isInfinite(best[start])) {
                    continue;
                }
                double demerits = demerits(start, end - 1);
                if (best[start] + demerits < best[end]) {
                    best[end] = best[start] + demerits;
                    from[end] = start;
                }
                if (end < count && isHopelesslyShort(start, end - 1) && !Double.isInfinite(best[end])) {
                    break; // later starts make shorter lines still
                }
            }
        }
        if (Double.isInfinite(best[count])) {
            return Optional.empty();
        }
        Deque<Line> lines = new ArrayDeque<>();
        for (int end = count; end > 0; end = from[end]) {
            lines.addFirst(line(from[end], end - 1));
        }
        return Optional.of(new ArrayList<>(lines));
    }

    private boolean isTooLong(int first, int last) {
        return Double.isInfinite(Badness.natural(galley, first, last, measure.ofLine(first == 0)));
    }

    private boolean isHopelesslyShort(int first, int last) {
        return setting == Setting.JUSTIFIED && galley.width(first, last) < SHORTEST * measure.ofLine(first == 0);
    }

    private double demerits(int first, int last) {
        boolean ends = last + 1 == galley.size();
        double width = measure.ofLine(first == 0);
        boolean justified = setting == Setting.JUSTIFIED && !ends;
        double price = ends ? 0 : galley.priceAfter(last);
        if (justified && Justification.isTorn(galley, first, last, width)) {
            if (hasRoomForMore(first, last, width)) {
                return Double.POSITIVE_INFINITY;
            }
            double lack = 1 - galley.width(first, last) / width;
            return UNFILLED * (1 + SHORTNESS * lack * lack) + price * price;
        }
        double badness =
                justified ? Badness.justified(galley, first, last, width) : Badness.natural(galley, first, last, width);
        double demerits = (10 + badness + price) * (10 + badness + price);
        if (setting != Setting.JUSTIFIED) {
            double slack = Math.max(0, width - galley.width(first, last)) / width;
            boolean counts = setting == Setting.BALANCED || !ends || slack > SHORT;
            demerits += LINE + (counts ? 1000 * slack * slack : 0);
            demerits += ends || galley.seamAfter(last) != Seam.WITHIN ? 0 : TORN;
            demerits += ends || SenseBreaks.isBreak(galley, last) ? 0 : SENSELESS;
        }
        return ends && first > 0 && characters(first, last) < 2 ? demerits + LONELY : demerits;
    }

    /** Whether a line could go on to a later place: then it is not left unfilled, whatever that saves its neighbours. */
    private boolean hasRoomForMore(int first, int last, double width) {
        int next = last + 1;
        while (next + 1 < galley.size() && galley.priceAfter(next) > BreakPrices.ANYWHERE) {
            next++;
        }
        return !Double.isInfinite(Badness.natural(galley, first, next, width));
    }

    /** Characters of a line; a mark counts for none (CLREQ: a character with its mark is still 孤字). */
    private int characters(int first, int last) {
        int characters = 0;
        for (int body = first; body <= last && characters < 2; body++) {
            CharClass charClass = galley.glyph(body).charClass();
            characters += charClass == CharClass.HAN || charClass == CharClass.WESTERN ? 1 : 0;
        }
        return characters;
    }

    private Line line(int first, int last) {
        double width = measure.ofLine(first == 0);
        boolean justified = setting == Setting.JUSTIFIED && last + 1 < galley.size();
        boolean torn = justified && Justification.isTorn(galley, first, last, width);
        boolean natural = !justified || torn;
        Justification justification = natural && galley.width(first, last) <= width
                ? Justification.NATURAL
                : Justification.of(galley, first, last, width);
        int firstGlyph = galley.index(first);
        List<Double> origins = new ArrayList<>();
        double x = galley.inset(first);
        for (int body = first; body <= last; body++) {
            Glyph glyph = galley.glyph(body);
            origins.add(x + Spacing.origin(glyph) + joint(body, first, last));
            x += Spacing.body(glyph);
            if (body < last) {
                Gap gap = galley.gapAfter(body);
                boolean visible = gap.kind() == GapKind.WORD;
                for (int space = galley.index(body) + 1; space < galley.index(body + 1); space++) {
                    boolean drawn = visible && space == galley.index(body) + 1;
                    origins.add(drawn ? x : Double.NaN);
                }
                x += justification.width(gap);
            }
        }
        return new Line(firstGlyph, galley.index(last) + 1, origins, x - galley.overhang(last), torn);
    }

    private double joint(int body, int first, int last) {
        if (galley.glyph(body).charClass() != CharClass.DASH) {
            return 0;
        }
        int start = body;
        while (start > first && galley.glyph(start - 1).charClass() == CharClass.DASH) {
            start--;
        }
        int end = body;
        while (end < last && galley.glyph(end + 1).charClass() == CharClass.DASH) {
            end++;
        }
        return Spacing.joint(galley.glyph(body), body - start, end - start + 1);
    }
}
