package org.huozi.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds text that was removed in one place and added in another. Short phrases, which may stand anywhere, do not count
 * as moved. Neighbours in one block with the same change are joined.
 */
final class MoveFinder {
    private static final int LEAST_LETTERS = 6;
    private static final int LEAST_LETTERS_OF_ALIKE = 12;
    private static final double LEAST_LIKENESS = 0.8;

    /** With more pairs of what is gone and what is new an edition was written anew, and only the same words are looked for. */
    private static final long MOST_PAIRS = 250_000;

    /** A match, and whether it stands in another order than its neighbours. */
    record PlacedMatch(SentenceMatch match, boolean moved) {}

    private MoveFinder() {}

    static List<PlacedMatch> of(List<SentenceMatch> matches) {
        Map<Integer, Sentence> gone = new LinkedHashMap<>(); // by their places in the proof
        Map<Integer, Sentence> come = new LinkedHashMap<>();
        for (SentenceMatch match : matches) {
            if (match.isRemoved()) {
                gone.put(match.before().get(0).index(), match.before().get(0));
            } else if (match.isAdded()) {
                come.put(match.after().get(0).index(), match.after().get(0));
            }
        }
        Map<Integer, Sentence> origins = new HashMap<>();
        findSame(gone, come, origins);
        if ((long) gone.size() * come.size() <= MOST_PAIRS) {
            findAlike(gone, come, origins);
        }
        List<PlacedMatch> steps = new ArrayList<>();
        for (SentenceMatch match : matches) {
            boolean moved =
                    match.isAdded() && origins.containsKey(match.after().get(0).index());
            if (moved) {
                Sentence origin = origins.get(match.after().get(0).index());
                steps.add(new PlacedMatch(new SentenceMatch(List.of(origin), match.after()), true));
            } else if (!match.isRemoved()
                    || gone.containsKey(match.before().get(0).index())) {
                steps.add(new PlacedMatch(match, false));
            }
        }
        return merged(steps);
    }

    /** Moves sentences that are the same from what is gone and what has come to where they come from. */
    private static void findSame(
            Map<Integer, Sentence> gone, Map<Integer, Sentence> come, Map<Integer, Sentence> origins) {
        Map<String, Deque<Sentence>> byWords = new HashMap<>();
        for (Sentence before : gone.values()) {
            if (before.written().size() >= LEAST_LETTERS) {
                byWords.computeIfAbsent(before.key(), words -> new ArrayDeque<>())
                        .add(before);
            }
        }
        for (Sentence after : List.copyOf(come.values())) {
            Optional.ofNullable(byWords.get(after.key()))
                    .map(Deque::poll)
                    .ifPresent(before -> settle(before, after, gone, come, origins));
        }
    }

    private static void findAlike(
            Map<Integer, Sentence> gone, Map<Integer, Sentence> come, Map<Integer, Sentence> origins) {
        for (Sentence after : List.copyOf(come.values())) {
            gone.values().stream()
                    .filter(before -> areAlike(before, after))
                    .findFirst()
                    .ifPresent(before -> settle(before, after, gone, come, origins));
        }
    }

    private static void settle(
            Sentence before,
            Sentence after,
            Map<Integer, Sentence> gone,
            Map<Integer, Sentence> come,
            Map<Integer, Sentence> origins) {
        gone.remove(before.index());
        come.remove(after.index());
        origins.put(after.index(), before);
    }

    private static boolean areAlike(Sentence before, Sentence after) {
        List<Letter> letters = before.written();
        return before.kind() == after.kind()
                && letters.size() >= LEAST_LETTERS_OF_ALIKE
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
