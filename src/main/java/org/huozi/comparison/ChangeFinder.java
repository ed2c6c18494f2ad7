package org.huozi.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns matches of sentences into changes, in the order of the new proof. */
final class ChangeFinder {
    private final List<MoveFinder.PlacedMatch> steps;
    private final List<Box> placesBefore;
    private final List<Box> placesAfter;
    private final Map<String, String> titles = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();

    private ChangeFinder(List<MoveFinder.PlacedMatch> steps) {
        this.steps = steps;
        this.placesBefore = places(steps, true);
        this.placesAfter = places(steps, false);
        for (MoveFinder.PlacedMatch step : steps) {
            SentenceMatch match = step.match();
            if (!match.before().isEmpty() && !match.after().isEmpty()) {
                titles.putIfAbsent(
                        match.before().get(0).article(), match.after().get(0).article());
            }
        }
    }

    static List<Change> of(List<MoveFinder.PlacedMatch> steps) {
        ChangeFinder changes = new ChangeFinder(steps);
        for (int i = 0; i < steps.size(); i++) {
            changes.add(i);
        }
        return changes.changes;
    }

    private void add(int index) {
        MoveFinder.PlacedMatch step = steps.get(index);
        SentenceMatch match = step.match();
        if (match.isRemoved()) {
            Side gone = Side.whole(match.before());
            add(Fate.REMOVED, match, gone, Side.without(neighbour(index, false)));
        } else if (match.isAdded()) {
            add(Fate.ADDED, match, Side.without(neighbour(index, true)), Side.whole(match.after()));
        } else {
            paired(step);
            paragraph(index);
        }
    }

    private void paired(MoveFinder.PlacedMatch step) {
        SentenceMatch match = step.match();
        LetterDifference difference =
                LetterDifference.of(SentencePairing.written(match.before()), SentencePairing.written(match.after()));
        List<DiffHunk> hunks = difference.hunks();
        boolean sameKind = match.before().get(0).kind() == match.after().get(0).kind();
        if (step.moved() && hunks.isEmpty()) {
            add(Fate.MOVED, match, Side.whole(match.before()), Side.whole(match.after()));
        } else if (hunks.isEmpty() && !sameKind) { // the same words look otherwise; both sides show where
            add(Fate.CHANGED, match, beginning(match.before()), beginning(match.after()));
        } else if (!hunks.isEmpty()) {
            add(step.moved() ? Fate.MOVED : Fate.CHANGED, match, before(match, hunks), after(match, hunks));
        }
    }

    /** Adds a change where the words are the same, but a paragraph now begins here, or no longer does. */
    private void paragraph(int index) {
        if (index == 0 || steps.get(index).moved() || steps.get(index - 1).moved()) {
            return;
        }
        SentenceMatch left = steps.get(index - 1).match();
        SentenceMatch right = steps.get(index).match();
        if (left.isAdded() || left.isRemoved()) {
            return;
        }
        Sentence leftBefore = left.before().get(left.before().size() - 1);
        Sentence leftAfter = left.after().get(left.after().size() - 1);
        Sentence before = right.before().get(0);
        Sentence after = right.after().get(0);
        boolean sameKinds = leftBefore.kind() == leftAfter.kind() && before.kind() == after.kind();
        boolean wasOne = leftBefore.block() == before.block();
        boolean isOne = leftAfter.block() == after.block();
        if (sameKinds && wasOne != isOne) {
            add(wasOne ? Fate.PARTED : Fate.JOINED, right, beginning(right.before()), beginning(right.after()));
        }
    }

    /** Unchanged words, with a sign where they begin. */
    private static Side beginning(List<Sentence> sentences) {
        return Side.of(sentences, new boolean[SentencePairing.written(sentences).size()], List.of(0));
    }

    private static Side before(SentenceMatch match, List<DiffHunk> hunks) {
        boolean[] changed = new boolean[SentencePairing.written(match.before()).size()];
        List<Integer> carets = new ArrayList<>();
        for (DiffHunk hunk : hunks) {
            Arrays.fill(changed, hunk.from(), hunk.to(), true);
            if (hunk.from() == hunk.to()) {
                carets.add(hunk.from());
            }
        }
        return Side.of(match.before(), changed, carets);
    }

    private static Side after(SentenceMatch match, List<DiffHunk> hunks) {
        boolean[] changed = new boolean[SentencePairing.written(match.after()).size()];
        List<Integer> carets = new ArrayList<>();
        for (DiffHunk hunk : hunks) {
            Arrays.fill(changed, hunk.newFrom(), hunk.newTo(), true);
            if (hunk.newFrom() == hunk.newTo()) {
                carets.add(hunk.newFrom());
            }
        }
        return Side.of(match.after(), changed, carets);
    }

    private void add(Fate fate, SentenceMatch match, Side before, Side after) {
        Sentence kept =
                match.isRemoved() ? match.before().get(0) : match.after().get(0);
        String article = match.isRemoved() ? titles.getOrDefault(kept.article(), kept.article()) : kept.article();
        BlockKind kindBefore =
                match.isAdded() ? kept.kind() : match.before().get(0).kind();
        changes.add(new Change(0, fate, article, kindBefore, kept.kind(), before, after));
    }

    /** Where on the side that lacks the sentence it would stand: behind the one before, or else before the next. */
    private Box neighbour(int index, boolean before) {
        return (before ? placesBefore : placesAfter).get(index);
    }

    /** For every step the place behind what stands before it on a side; at the beginning, before what comes first. */
    private static List<Box> places(List<MoveFinder.PlacedMatch> steps, boolean before) {
        Box place = steps.stream()
                .flatMap(step -> last(step, before).stream())
                .findFirst()
                .map(next -> next.first().start())
                .orElse(new Box(1, 0, 0, 0, 0));
        List<Box> places = new ArrayList<>();
        for (MoveFinder.PlacedMatch step : steps) {
            places.add(place);
            Optional<Sentence> last = last(step, before);
            place = last.isPresent() ? last.get().last().end() : place;
        }
        return places;
    }

    private static Optional<Sentence> last(MoveFinder.PlacedMatch step, boolean before) {
        List<Sentence> sentences = before ? step.match().before() : step.match().after();
        return step.moved() || sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(sentences.get(sentences.size() - 1));
    }
}
