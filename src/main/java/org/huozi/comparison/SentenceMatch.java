package org.huozi.comparison;

import java.util.List;

/**
 * Sentences of the old proof and what has become of them in the new one. A side has several where sentences were split
 * or joined, and none where sentences were added or removed.
 */
record SentenceMatch(List<Sentence> before, List<Sentence> after) {
    SentenceMatch {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    boolean isKept() {
        return before.size() == 1 && after.size() == 1 && before.get(0).sameAs(after.get(0));
    }

    boolean isRemoved() {
        return after.isEmpty();
    }

    boolean isAdded() {
        return before.isEmpty();
    }
}
