package org.huozi.diag;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** “Did you mean”: the known word nearest to a mistyped one. */
public final class Suggestion {
    private static final int NEAR = 2;
    private static final int LONGEST = 40;

    private Suggestion() {}

    /** The candidate at most two slips away (a letter wrong, missing, added or swapped), case and hyphens aside. */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(word);
        return candidates.stream()
                .filter(candidate -> {
                    int slips = distance(plain, plain(candidate));
                    return slips <= NEAR && slips * 2 < Math.max(plain.length(), 1) + 1;
                })
                .min(Comparator.comparingInt((String candidate) -> distance(plain, plain(candidate)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The candidate with the fewest slips, however many; none where there are no candidates. */
    public static Optional<String> closest(String word, Collection<String> candidates) {
        String plain = beginning(plain(word));
        return candidates.stream()
                .min(Comparator.comparingInt((String candidate) -> distance(plain, beginning(plain(candidate))))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(word.length(), LONGEST));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[_\\-\\s]", "");
    }

    /** Damerau–Levenshtein distance in its restricted form (optimal string alignment). */
    static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= to.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            for (int j = 1; j <= to.length(); j++) {
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1));
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[from.length()][to.length()];
    }
}
