package org.huozi.output.site.search;

import java.util.Arrays;

/**
 * Where one key of the index occurs, in the order of articles, as {@link Digits}: how many articles were skipped; how
 * often it occurs there, less one; how many characters were skipped before each occurrence. Where it occurs often, the
 * last are written in {@link RiceCode}, which is shorter from about eight of them.
 *
 * <p>Of a single character only the article is kept, and in place of the places one number: three times the occurrences
 * plus the highest {@link Zone} that has one.
 */
final class Postings {
    static final int OFTEN = 8;

    private Postings() {}

    /** The places in one article. */
    static void places(StringBuilder text, long[] places, int from, int to) {
        Digits.append(text, to - from - 1);
        int[] skipped = new int[to - from];
        int last = -1;
        for (int i = from; i < to; i++) {
            int place = (int) places[i];
            skipped[i - from] = place - last - 1;
            last = place;
        }
        if (skipped.length >= OFTEN) {
            RiceCode.append(text, skipped);
        } else {
            Arrays.stream(skipped).forEach(number -> Digits.append(text, number));
        }
    }

    static void count(StringBuilder text, int occurrences, Zone zone) {
        Digits.append(text, occurrences * 3 + zone.code());
    }
}
