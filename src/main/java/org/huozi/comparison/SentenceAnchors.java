package org.huozi.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sentences that stand once in either proof and are the same: what can be told of two long lists without comparing all pairs. */
final class SentenceAnchors {
    private static final int NONE = -1;

    private SentenceAnchors() {}

    /** A place in either list. */
    record Anchor(int before, int after) {}

    /** The most of them that stand in one order on both sides. */
    static List<Anchor> of(List<Sentence> before, List<Sentence> after) {
        Map<String, Integer> places = once(after);
        List<Anchor> anchors = new ArrayList<>();
        once(before).forEach((key, place) -> {
            int other = places.getOrDefault(key, NONE);
            if (other != NONE && before.get(place).sameAs(after.get(other))) {
                anchors.add(new Anchor(place, other));
            }
        });
        anchors.sort((one, other) -> Integer.compare(one.before(), other.before()));
        return rising(anchors);
    }

    private static Map<String, Integer> once(List<Sentence> sentences) {
        Map<String, Integer> places = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            String key = sentences.get(i).key();
            if (places.putIfAbsent(key, i) != null) {
                twice.add(key);
            }
        }
        places.keySet().removeAll(twice);
        return places;
    }

    /** The longest part of them whose places after rise as well, by sorting them into piles. */
    private static List<Anchor> rising(List<Anchor> anchors) {
        List<Integer> tops = new ArrayList<>(); // of each pile the anchor on top
        int[] under = new int[anchors.size()]; // of each anchor the one on top of the pile to the left
        for (int i = 0; i < anchors.size(); i++) {
            int pile = pile(anchors, tops, anchors.get(i).after());
            under[i] = pile == 0 ? NONE : tops.get(pile - 1);
            if (pile == tops.size()) {
                tops.add(i);
            } else {
                tops.set(pile, i);
            }
        }
        List<Anchor> rising = new ArrayList<>();
        for (int i = tops.isEmpty() ? NONE : tops.get(tops.size() - 1); i != NONE; i = under[i]) {
            rising.add(anchors.get(i));
        }
        Collections.reverse(rising);
        return rising;
    }

    /** The first pile whose top is not before a place. */
    private static int pile(List<Anchor> anchors, List<Integer> tops, int place) {
        int low = 0;
        int high = tops.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (anchors.get(tops.get(middle)).after() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
