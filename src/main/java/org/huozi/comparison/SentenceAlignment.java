package org.huozi.comparison;

import java.util.ArrayList;
import java.util.List;

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
        for (DiffHunk hunk : DiffHunk.between(before, after, Sentence::sameAs)) {
            while (i < hunk.from()) {
                matches.add(new SentenceMatch(List.of(before.get(i++)), List.of(after.get(j++))));
            }
            matches.addAll(SentencePairing.of(before.subList(i, hunk.to()), after.subList(j, hunk.newTo())));
            i = hunk.to();
            j = hunk.newTo();
        }
        while (i < before.size()) {
            matches.add(new SentenceMatch(List.of(before.get(i++)), List.of(after.get(j++))));
        }
        return matches;
    }
}
