package org.huozi.comparison;

import java.util.ArrayList;
import java.util.List;

/** Two proofs' sentences side by side: those that are the same, and between them those that became of others. */
final class SentenceAlignment {
    private SentenceAlignment() {}

    /** In the order of both proofs; every sentence is in one match. */
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
