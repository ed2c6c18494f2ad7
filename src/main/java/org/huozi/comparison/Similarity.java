package org.huozi.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much of two texts is the same: twice the letters in common and in order, on the letters of both; 0 to 1. */
final class Similarity {
    private Similarity() {}

    /**
     * Measures two texts.
     *
     * @param least what the caller can use; below it any lower value may come back
     */
    static double of(List<Letter> before, List<Letter> after, double least) {
        int letters = before.size() + after.size();
        if (letters == 0 || 2.0 * inCommon(before, after) / letters < least) {
            return 0;
        }
        return 2.0
                * (DiffHunk.isWithin(DiffHunk.MOST_PAIRS, before, after)
                        ? inOrder(before, after)
                        : atEnds(before, after))
                / letters;
    }

    /** Letters in common in any order: quick to count, and never fewer than those in common in order. */
    private static int inCommon(List<Letter> before, List<Letter> after) {
        Map<String, Integer> counts = new HashMap<>();
        before.forEach(letter -> counts.merge(letter.text(), 1, Integer::sum));
        int common = 0;
        for (Letter letter : after) {
            if (counts.merge(letter.text(), -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return common;
    }

    /** What two very long texts begin and end with: never more than they have in common in order. */
    private static int atEnds(List<Letter> before, List<Letter> after) {
        return before.size()
                - DiffHunk.between(before, after, (one, other) -> one.text().equals(other.text())).stream()
                        .mapToInt(hunk -> hunk.to() - hunk.from())
                        .sum();
    }

    /** The longest common subsequence. */
    private static int inOrder(List<Letter> before, List<Letter> after) {
        int[] above = new int[after.size() + 1];
        for (Letter letter : before) {
            int[] row = new int[after.size() + 1];
            for (int j = 1; j < row.length; j++) {
                boolean same = letter.text().equals(after.get(j - 1).text());
                row[j] = same ? above[j - 1] + 1 : Math.max(above[j], row[j - 1]);
            }
            above = row;
        }
        return above[after.size()];
    }
}
