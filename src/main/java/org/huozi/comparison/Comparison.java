package org.huozi.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a second proof has changed in the first.
 *
 * @param edition id
 * @param changes of text and pictures, in the order of the new proof
 * @param renewedNumbers numbers that the program renewed by itself; they are no changes
 * @param reflowed sheets of the new proof without a change whose lines are not those of any page before
 * @param spreads the pages with changes, side by side
 * @param allSpreads all pages, side by side
 */
public record Comparison(
        String edition,
        Proof before,
        Proof after,
        List<Change> changes,
        List<RenewedNumber> renewedNumbers,
        List<Integer> reflowed,
        List<Spread> spreads,
        List<Spread> allSpreads) {
    private static final Comparator<Change> IN_ORDER = Comparator.<Change, Box>comparing(
            change -> place(change.after()), Comparator.comparingInt(Box::sheet).thenComparingDouble(Box::top));

    public Comparison {
        changes = List.copyOf(changes);
        renewedNumbers = List.copyOf(renewedNumbers);
        reflowed = List.copyOf(reflowed);
        spreads = List.copyOf(spreads);
        allSpreads = List.copyOf(allSpreads);
    }

    /**
     * Compares two proofs.
     *
     * @param firstNumber of its changes
     */
    public static Comparison of(String edition, Proof before, Proof after, int firstNumber) {
        List<SentenceMatch> matches = SentenceAlignment.of(Sentences.of(before), Sentences.of(after));
        List<MoveFinder.PlacedMatch> steps = MoveFinder.of(matches);
        List<Change> found = new ArrayList<>(ChangeFinder.of(steps));
        insert(found, PictureChanges.of(before, after, matches));
        List<Change> changes = new ArrayList<>();
        for (Change change : found) {
            changes.add(change.numbered(firstNumber + changes.size()));
        }
        List<Spread> spreads = Spreads.of(changes);
        return new Comparison(
                edition,
                before,
                after,
                changes,
                renewedNumbers(steps),
                reflowed(before, after, changes),
                spreads,
                Spreads.withAllPages(spreads, before, after, matches));
    }

    /** Inserts the changes of pictures, each before the first change of text below it. */
    private static void insert(List<Change> changes, List<Change> pictures) {
        for (Change picture : pictures) {
            int at = 0;
            while (at < changes.size() && IN_ORDER.compare(changes.get(at), picture) <= 0) {
                at++;
            }
            changes.add(at, picture);
        }
    }

    private static Box place(Side side) {
        return (side.marks().isEmpty() ? side.carets() : side.marks()).get(0);
    }

    private static List<RenewedNumber> renewedNumbers(List<MoveFinder.PlacedMatch> steps) {
        List<RenewedNumber> renewedNumbers = new ArrayList<>();
        for (MoveFinder.PlacedMatch step : steps) {
            SentenceMatch match = step.match();
            if (match.before().size() != 1 || match.after().size() != 1) {
                continue;
            }
            Sentence before = match.before().get(0);
            Sentence after = match.after().get(0);
            List<String> old = before.derived();
            List<String> renewed = after.derived();
            for (int i = 0; old.size() == renewed.size() && i < old.size(); i++) {
                if (!old.get(i).equals(renewed.get(i))) {
                    renewedNumbers.add(new RenewedNumber(
                            after.article(),
                            after.text(),
                            old.get(i),
                            renewed.get(i),
                            after.first().sheet()));
                }
            }
        }
        return renewedNumbers;
    }

    private static List<Integer> reflowed(Proof before, Proof after, List<Change> changes) {
        Set<String> known = before.pages().stream().map(ProofPage::layout).collect(Collectors.toSet());
        Set<Integer> marked = new HashSet<>();
        changes.forEach(change -> marked.addAll(change.after().sheets()));
        return after.pages().stream()
                .filter(page -> !known.contains(page.layout()) && !marked.contains(page.sheet()))
                .map(ProofPage::sheet)
                .toList();
    }
}
