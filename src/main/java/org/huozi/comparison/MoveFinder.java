package org.huozi.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds text that was removed in one place and added in another. Short phrases, which may stand anywhere, do not count
 * as moved. Neighbours in one block with the same change are joined.
 */
final class MoveFinder {
    private static final int LEAST_LETTERS = 6;
    private static final int LEAST_LETTERS_OF_ALIKE = 12;
    private static final double LEAST_LIKENESS = 0.8;

    /** A match, and whether it stands in another order than its neighbours. */
    record PlacedMatch(SentenceMatch match, boolean moved) {}

    private MoveFinder() {}

    static List<PlacedMatch> of(List<SentenceMatch> matches) {
        List<SentenceMatch> gone = new ArrayList<>(
                matches.stream().filter(SentenceMatch::isRemoved).toList());
        List<PlacedMatch> steps = new ArrayList<>();
        for (SentenceMatch match : matches) {
            steps.add(new PlacedMatch(match, false));
        }
        join(steps, gone, true);
        join(steps, gone, false);
        return merged(steps);
    }

    /** Replaces what is new by its move, and takes away what was gone. */
    private static void join(List<PlacedMatch> steps, List<SentenceMatch> gone, boolean exact) {
        for (int i = 0; i < steps.size(); i++) {
            SentenceMatch added = steps.get(i).match();
            if (!added.isAdded()) {
                continue;
            }
            Optional<SentenceMatch> origin = gone.stream()
                    .filter(match ->
                            isOrigin(match.before().get(0), added.after().get(0), exact))
                    .findFirst();
            if (origin.isPresent()) {
                gone.remove(origin.get());
                steps.set(i, new PlacedMatch(new SentenceMatch(origin.get().before(), added.after()), true));
                int removed = indexOf(steps, origin.get().before().get(0));
                steps.remove(removed);
                i -= removed < i ? 1 : 0;
            }
        }
    }

    private static int indexOf(List<PlacedMatch> steps, Sentence gone) {
        int index = 0;
        while (!steps.get(index).match().isRemoved()
                || steps.get(index).match().before().get(0).index() != gone.index()) {
            index++;
        }
        return index;
    }

    private static boolean isOrigin(Sentence before, Sentence after, boolean exact) {
        List<Letter> letters = before.written();
        if (before.kind() != after.kind()) {
            return false;
        }
        if (exact) {
            return letters.size() >= LEAST_LETTERS && before.key().equals(after.key());
        }
        return letters.size() >= LEAST_LETTERS_OF_ALIKE
                && Similarity.of(letters, after.written(), LEAST_LIKENESS) >= LEAST_LIKENESS;
    }

    private static List<PlacedMatch> merged(List<PlacedMatch> steps) {
        List<PlacedMatch> merged = new ArrayList<>();
        for (PlacedMatch step : steps) {
            int last = merged.size() - 1;
            if (last >= 0 && isOne(merged.get(last), step)) {
                SentenceMatch one = merged.get(last).match();
                merged.set(
                        last,
                        new PlacedMatch(
                                new SentenceMatch(
                                        all(one.before(), step.match().before()),
                                        all(one.after(), step.match().after())),
                                step.moved()));
            } else {
                merged.add(step);
            }
        }
        return merged;
    }

    private static boolean isOne(PlacedMatch left, PlacedMatch right) {
        boolean sameFate = left.moved() == right.moved()
                && left.match().isAdded() == right.match().isAdded()
                && left.match().isRemoved() == right.match().isRemoved();
        boolean unpaired = left.match().isAdded() || left.match().isRemoved();
        return sameFate
                && (unpaired || left.moved())
                && areNeighbours(left.match().before(), right.match().before())
                && areNeighbours(left.match().after(), right.match().after());
    }

    private static boolean areNeighbours(List<Sentence> left, List<Sentence> right) {
        if (left.isEmpty() && right.isEmpty()) {
            return true;
        }
        return right.get(0).follows(left.get(left.size() - 1));
    }

    private static List<Sentence> all(List<Sentence> left, List<Sentence> right) {
        List<Sentence> all = new ArrayList<>(left);
        all.addAll(right);
        return all;
    }
}
