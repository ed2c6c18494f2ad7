package org.huozi.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Aligns the sentences of two proofs: first those that are the same, then those between them that have become others.
 */
final class SentenceAlignment {
    private SentenceAlignment() {}

    /** The matches in the order of both proofs. Every sentence is in exactly one. */
    static List<SentenceMatch> of(List<Sentence> before, List<Sentence> after) {
        List<SentenceMatch> matches = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (SentenceMatch same : same(before, after)) {
            int nextBefore = same.before().get(0).index();
            int nextAfter = same.after().get(0).index();
            matches.addAll(SentencePairing.of(before.subList(i, nextBefore), after.subList(j, nextAfter)));
            matches.add(same);
            i = nextBefore + 1;
            j = nextAfter + 1;
        }
        matches.addAll(SentencePairing.of(before.subList(i, before.size()), after.subList(j, after.size())));
        return matches;
    }

    /**
     * Pairs of sentences that are the same, in the order of both proofs. What stands on one side only is left out first:
     * two proofs that have nothing in common are compared in no time. Where too much is left, sentences that are the only
     * ones of their words hold the rest apart (patience diff).
     */
    private static List<SentenceMatch> same(List<Sentence> before, List<Sentence> after) {
        List<Sentence> old = common(before, after);
        List<Sentence> renewed = common(after, before);
        if (DiffHunk.isWithin(DiffHunk.MOST_PAIRS, old, renewed)) {
            return kept(old, renewed);
        }
        List<SentenceMatch> same = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (SentenceAnchors.Anchor anchor : SentenceAnchors.of(old, renewed)) {
            same.addAll(kept(old.subList(i, anchor.before()), renewed.subList(j, anchor.after())));
            same.add(new SentenceMatch(List.of(old.get(anchor.before())), List.of(renewed.get(anchor.after()))));
            i = anchor.before() + 1;
            j = anchor.after() + 1;
        }
        same.addAll(kept(old.subList(i, old.size()), renewed.subList(j, renewed.size())));
        return same;
    }

    private static List<Sentence> common(List<Sentence> some, List<Sentence> others) {
        Set<String> keys = others.stream().map(Sentence::key).collect(Collectors.toCollection(HashSet::new));
        return some.stream().filter(sentence -> keys.contains(sentence.key())).toList();
    }

    private static List<SentenceMatch> kept(List<Sentence> before, List<Sentence> after) {
        List<SentenceMatch> kept = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (DiffHunk hunk : DiffHunk.between(before, after, Sentence::sameAs)) {
            add(kept, before.subList(i, hunk.from()), after.subList(j, hunk.newFrom()));
            i = hunk.to();
            j = hunk.newTo();
        }
        add(kept, before.subList(i, before.size()), after.subList(j, after.size()));
        return kept;
    }

    private static void add(List<SentenceMatch> kept, List<Sentence> before, List<Sentence> after) {
        IntStream.range(0, before.size())
                .mapToObj(n -> new SentenceMatch(List.of(before.get(n)), List.of(after.get(n))))
                .forEach(kept::add);
    }
}
