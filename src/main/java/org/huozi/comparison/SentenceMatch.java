package org.huozi.comparison;

import java.util.List;

/**
 * Sentences that are one another's successors. More than one on a side where sentences were parted or joined; none on a
 * side where there is nothing of the kind.
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
