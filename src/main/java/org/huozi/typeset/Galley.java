package org.huozi.typeset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A paragraph ready to be broken: the characters that are drawn, the gaps between them, the places where a line may end,
 * and running sums, so that any stretch of it is measured in constant time.
 */
final class Galley {
    private static final String HANGING = "、，。";

    /** Index of each body's glyph in the paragraph. */
    private final int[] glyphs;

    private final List<Gap> gaps = new ArrayList<>();
    private final List<Glyph> text;
    private final double[] priceAfter;
    private final boolean hanging;
    private final boolean phrased;

    private final double[] bodies;
    private final double[] naturals;
    private final Map<GapKind, double[]> shrinks = new EnumMap<>(GapKind.class);
    private final double[] westernStretch;
    private final double[] gapCount;

    Galley(List<Glyph> text, double narrowest, HouseStyle style) {
        this.text = List.copyOf(text);
        this.hanging = style.hanging();
        this.phrased = text.stream().anyMatch(glyph -> glyph.seam() == Seam.SENSE || glyph.seam() == Seam.WITHIN);
        glyphs = IntStream.range(0, text.size())
                .filter(i -> text.get(i).charClass() != CharClass.SPACE)
                .toArray();
        int count = glyphs.length;
        BreakRules rules = new BreakRules(style.prohibition());
        Spacing spacing = new Spacing(style);
        BreakPrices prices = rules.prices(text);
        priceAfter = new double[count];
        bodies = new double[count + 1];
        naturals = new double[count + 1];
        westernStretch = new double[count + 1];
        gapCount = new double[count + 1];
        for (GapKind kind : GapKind.values()) {
            shrinks.put(kind, new double[count + 1]);
        }
        for (int i = 0; i < count; i++) {
            bodies[i + 1] = bodies[i] + Spacing.body(glyph(i));
            boolean last = i + 1 == count;
            Gap gap = last ? Gap.SOLID : spacing.between(glyph(i), glyph(i + 1), isSpaced(i), isPaired(i));
            gaps.add(gap);
            priceAfter[i] = last ? BreakPrices.FREE : prices.of(glyphs[i + 1] - 1);
            naturals[i + 1] = naturals[i] + gap.natural();
            for (GapKind kind : GapKind.values()) {
                double[] sums = sums(kind);
                sums[i + 1] = sums[i] + (kind == gap.kind() ? gap.shrink() : 0);
            }
            boolean western = isWestern(gap);
            westernStretch[i + 1] = westernStretch[i] + (western ? gap.stretch() : 0);
            gapCount[i + 1] = gapCount[i] + (western || gap.kind() == GapKind.SOLID ? 0 : 1);
        }
        breakLongPieces(narrowest, rules);
    }

    /** What is wider than the measure may break anywhere, for it must never leave it; a number only if it alone is. */
    private void breakLongPieces(double narrowest, BreakRules rules) {
        for (int start = 0, end = 0; end < size(); end++) {
            if (!mayBreakAfter(end)) {
                continue;
            }
            if (width(start, end) > narrowest) {
                breakAnywhere(start, end, BreakPrices.ANYWHERE, Numbers.inside(characters()), rules);
                breakWideNumbers(start, end, narrowest, rules);
            }
            start = end + 1;
        }
    }

    private void breakAnywhere(int first, int last, double price, BitSet tied, BreakRules rules) {
        for (int i = first; i < last; i++) {
            if (!tied.get(i) && !rules.forbiddenAtStart(glyph(i + 1)) && !rules.forbiddenAtEnd(glyph(i))) {
                priceAfter[i] = price;
            }
        }
    }

    private void breakWideNumbers(int first, int last, double narrowest, BreakRules rules) {
        for (int start = first, end = first; end <= last; end++) {
            if (mayBreakAfter(end)) {
                if (width(start, end) > narrowest) {
                    breakAnywhere(start, end, BreakPrices.IN_NUMBER, new BitSet(), rules);
                }
                start = end + 1;
            }
        }
    }

    private String characters() {
        StringBuilder characters = new StringBuilder();
        IntStream.range(0, size())
                .forEach(body -> characters.append((char) Math.min(glyph(body).codePoint(), 0xFFFF)));
        return characters.toString();
    }

    private boolean isSpaced(int body) {
        return glyphs[body + 1] > glyphs[body] + 1;
    }

    private boolean isPaired(int body) {
        return body > 0
                && glyph(body - 1).charClass().isTrimmable()
                && glyph(body).charClass().closes();
    }

    int size() {
        return glyphs.length;
    }

    Glyph glyph(int body) {
        return text.get(glyphs[body]);
    }

    /** What the place after a body is in a title; behind the space, where one follows. */
    Seam seamAfter(int body) {
        return body + 1 < size() ? text.get(glyphs[body + 1] - 1).seam() : Seam.ORDINARY;
    }

    /** Whether the words of this title are known. */
    boolean isPhrased() {
        return phrased;
    }

    /** Index in the paragraph of a body's glyph. */
    int index(int body) {
        return glyphs[body];
    }

    Gap gapAfter(int body) {
        return gaps.get(body);
    }

    boolean mayBreakAfter(int body) {
        return priceAfter[body] < BreakPrices.NEVER;
    }

    /** What it costs to end a line there. */
    double priceAfter(int body) {
        return priceAfter[body];
    }

    /** Natural width of the bodies {@code first} to {@code last} on a line of their own, without what hangs. */
    double width(int first, int last) {
        return inset(first) + bodies[last + 1] - bodies[first] + naturals[last] - naturals[first] - overhang(last);
    }

    /** How far a line that begins with this body is moved in, so that the ink of a j stays within the measure. */
    double inset(int first) {
        Glyph glyph = glyph(first);
        return glyph.charClass() == CharClass.WESTERN ? Math.max(0, -glyph.bearing()) : 0;
    }

    /**
     * How far a line that ends with this body reaches into the margin: one of 、，。 hangs, never one of several marks
     * (CLREQ #hanging_punctuation_marks_at_line_end). A space of code is not seen there.
     */
    double overhang(int last) {
        if (glyph(last).isTypedSpace()) {
            return Spacing.body(glyph(last));
        }
        boolean hangs = hanging
                && HANGING.indexOf(glyph(last).codePoint()) >= 0
                && last > 0
                && !glyph(last - 1).charClass().isTrimmable();
        return hangs ? Spacing.body(glyph(last)) : 0;
    }

    /** How much the gaps of a kind can give in that line. */
    double shrink(GapKind kind, int first, int last) {
        double[] sums = sums(kind);
        return sums[last] - sums[first];
    }

    private double[] sums(GapKind kind) {
        return Objects.requireNonNull(shrinks.get(kind));
    }

    /** How much word spaces and Han–Latin gaps can take. */
    double westernStretch(int first, int last) {
        return westernStretch[last] - westernStretch[first];
    }

    /** Number of the other gaps that can take. */
    double gapCount(int first, int last) {
        return gapCount[last] - gapCount[first];
    }

    static boolean isWestern(Gap gap) {
        return gap.kind() == GapKind.WORD || gap.kind() == GapKind.HAN_LATIN;
    }
}
