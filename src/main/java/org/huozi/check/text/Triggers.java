package org.huozi.check.text;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells, by one pass over a text, which of many rules may find anything in it: rules are asked only of texts with one of
 * the words that trigger them. Almost no text has a slip, and eighty patterns would look at every character of it.
 */
final class Triggers {
    private final List<TextRule> rules;
    private final BitSet untriggered = new BitSet();
    private final Node root = new Node();

    private Triggers(List<TextRule> rules) {
        this.rules = List.copyOf(rules);
        for (int rule = 0; rule < rules.size(); rule++) {
            if (rules.get(rule).triggers().isEmpty()) {
                untriggered.set(rule);
            }
            for (String word : rules.get(rule).triggers()) {
                root.add(word, rule);
            }
        }
    }

    static Triggers of(List<TextRule> rules) {
        return new Triggers(rules);
    }

    /** These chars, each as a word. */
    static List<String> each(String chars) {
        return chars.chars().mapToObj(Character::toString).toList();
    }

    /** Every word that begins with one of these and goes on with one of those. */
    static List<String> joined(Collection<String> beginnings, Collection<String> ends) {
        return beginnings.stream()
                .flatMap(beginning -> ends.stream().map(end -> beginning + end))
                .toList();
    }

    /** The numbers of the rules, in their list, that are to be asked. */
    BitSet in(String text) {
        BitSet asked = (BitSet) untriggered.clone();
        for (int start = 0; start < text.length(); start++) {
            Node node = root.next(text.charAt(start));
            for (int at = start + 1; node != null; at++) {
                asked.or(node.triggered);
                node = at < text.length() ? node.next(text.charAt(at)) : null;
            }
        }
        for (int rule = asked.nextSetBit(0); rule >= 0; rule = asked.nextSetBit(rule + 1)) {
            asked.set(rule, rules.get(rule).where().test(text));
        }
        return asked;
    }

    /** A beginning of words. */
    private static final class Node {
        private final Map<Character, Node> longer = new HashMap<>(2);

        /** The rules that it triggers, as a word. */
        private final BitSet triggered = new BitSet();

        void add(String word, int rule) {
            Node node = this;
            for (int i = 0; i < word.length(); i++) {
                node = node.longer.computeIfAbsent(word.charAt(i), unseen -> new Node());
            }
            node.triggered.set(rule);
        }

        @Nullable
        Node next(char character) {
            return longer.get(character);
        }
    }
}
