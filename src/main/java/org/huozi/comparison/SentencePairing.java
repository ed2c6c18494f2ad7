package org.huozi.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Pairs old and new sentences where none stayed the same, so that the most letters are kept. One sentence may have
 * become two, and two one, as Gale and Church (1993) align translations.
 */
final class SentencePairing {
    /** Two Chinese sentences about different things share a quarter of their letters in order, seldom more. */
    private static final double LEAST = 0.45;

    /** A heading that is text now is worth saying only when it is the same text. */
    private static final double LEAST_OF_OTHER_KIND = 0.9;

    /** With more pairs than this a chapter was written anew; it is not compared letter by letter. */
    private static final int MOST_PAIRS = 40_000;

    /** How many sentences before and after make a match; of two ways as good as one another, what is gone comes first. */
    private static final int[][] STEPS = {{1, 1}, {0, 1}, {1, 0}, {1, 2}, {2, 1}};

    private final List<Sentence> before;
    private final List<Sentence> after;
    private final double[][] best;
    private final int[][] step;

    private SentencePairing(List<Sentence> before, List<Sentence> after) {
        this.before = before;
        this.after = after;
        this.best = new double[before.size() + 1][after.size() + 1];
        this.step = new int[before.size() + 1][after.size() + 1];
    }

    static List<SentenceMatch> of(List<Sentence> before, List<Sentence> after) {
        if (before.isEmpty() || after.isEmpty() || (long) before.size() * after.size() > MOST_PAIRS) {
            return unpaired(before, after);
        }
        SentencePairing successors = new SentencePairing(before, after);
        successors.weigh();
        return successors.matches();
    }

    private static List<SentenceMatch> unpaired(List<Sentence> before, List<Sentence> after) {
        List<SentenceMatch> matches = new ArrayList<>();
        before.forEach(sentence -> matches.add(new SentenceMatch(List.of(sentence), List.of())));
        after.forEach(sentence -> matches.add(new SentenceMatch(List.of(), List.of(sentence))));
        return matches;
    }

    private void weigh() {
        for (int i = 0; i <= before.size(); i++) {
            for (int j = 0; j <= after.size(); j++) {
                best[i][j] = i + j == 0 ? 0 : Double.NEGATIVE_INFINITY;
                for (int s = 0; s < STEPS.length; s++) {
                    int from = i - STEPS[s][0];
                    int newFrom = j - STEPS[s][1];
                    if (from < 0 || newFrom < 0) {
                        continue;
                    }
                    double score = best[from][newFrom] + gain(before.subList(from, i), after.subList(newFrom, j));
                    if (score > best[i][j]) {
                        best[i][j] = score;
                        step[i][j] = s;
                    }
                }
            }
        }
    }

    /** How many more letters are kept than by chance; negative for sentences that are no pair. */
    private static double gain(List<Sentence> some, List<Sentence> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return 0;
        }
        if (!isOneBlock(some) || !isOneBlock(others)) {
            return Double.NEGATIVE_INFINITY;
        }
        double least = some.get(0).kind() == others.get(0).kind() ? LEAST : LEAST_OF_OTHER_KIND;
        List<Letter> mine = written(some);
        List<Letter> theirs = written(others);
        double likeness = Similarity.of(mine, theirs, least);
        return likeness < least ? Double.NEGATIVE_INFINITY : (likeness - LEAST) * (mine.size() + theirs.size());
    }

    private static boolean isOneBlock(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::block).distinct().count() == 1;
    }

    static List<Letter> written(List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> sentence.written().stream())
                .toList();
    }

    private List<SentenceMatch> matches() {
        List<SentenceMatch> matches = new ArrayList<>();
        int i = before.size();
        int j = after.size();
        while (i + j > 0) {
            int[] size = STEPS[step[i][j]];
            matches.add(new SentenceMatch(before.subList(i - size[0], i), after.subList(j - size[1], j)));
            i -= size[0];
            j -= size[1];
        }
        Collections.reverse(matches);
        return matches;
    }
}
