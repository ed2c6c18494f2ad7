package org.huozi.word.manuscript;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Characters that are seen, each so many times; forms of the same character are one. */
final class CharacterCount {
    private final Map<Integer, Integer> counts = new HashMap<>();
    private int size;

    CharacterCount(String text) {
        VisibleCharacters.of(text).forEach(this::add);
    }

    private void add(int character) {
        counts.merge(character, 1, Integer::sum);
        size++;
    }

    int size() {
        return size;
    }

    /** Those that another has not, in the order of their numbers. */
    String without(CharacterCount other) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> Character.toString(entry.getKey())
                        .repeat(Math.max(0, entry.getValue() - other.counts.getOrDefault(entry.getKey(), 0))))
                .collect(Collectors.joining());
    }

    /** Takes away what it has of a text, and gives the rest of the text, in its order. */
    String take(String text) {
        StringBuilder rest = new StringBuilder();
        VisibleCharacters.of(text).forEach(character -> {
            if (counts.getOrDefault(character, 0) > 0) {
                counts.merge(character, -1, Integer::sum);
                size--;
            } else {
                rest.appendCodePoint(character);
            }
        });
        return rest.toString();
    }

    /** All of them, in the order of their numbers. */
    String all() {
        return without(new CharacterCount(""));
    }
}
