package org.huozi.check.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huozi.check.copy.Fragment;
import org.huozi.diag.Code;
import org.huozi.model.Role;

/** Words that are never right, and what is right instead; misspellings.txt says how such a list is written. */
final class Wordbook {
    private static final Comparator<Misspelt> LONGEST_FIRST =
            Comparator.comparing((Misspelt word) -> word.wrong().length()).reversed();

    private final Map<Character, List<Misspelt>> byFirst;

    private Wordbook(Map<Character, List<Misspelt>> byFirst) {
        this.byFirst = byFirst;
    }

    /**
     * @param exceptions longer words, in which the same characters are right
     */
    record Misspelt(String wrong, String right, List<String> exceptions) {
        static Misspelt of(String line) {
            List<String> words = List.of(line.split(" "));
            return new Misspelt(words.get(0), words.get(1), words.subList(2, words.size()));
        }

        private boolean isAt(String text, int start) {
            return text.startsWith(wrong, start)
                    && exceptions.stream().noneMatch(longer -> isWithin(longer, text, start));
        }

        /** Whether the text has the longer word around these characters. */
        private boolean isWithin(String longer, String text, int start) {
            for (int at = longer.indexOf(wrong); at >= 0; at = longer.indexOf(wrong, at + 1)) {
                if (text.startsWith(longer, start - at)) {
                    return true;
                }
            }
            return false;
        }
    }

    static Wordbook read(String resource) {
        return new Wordbook(ResourceLines.of(resource).stream()
                .map(Misspelt::of)
                .sorted(LONGEST_FIRST)
                .collect(Collectors.groupingBy(word -> word.wrong().charAt(0))));
    }

    /** A rule that wants the right word for each of these; names of people may be written as they like. */
    TextRule rule(Code code) {
        return TextRule.of(copy -> slips(code, copy.text()))
                .triggeredByWords(byFirst.values().stream()
                        .flatMap(List::stream)
                        .map(Misspelt::wrong)
                        .toList())
                .notIn(Role.NAME)
                .outside(Fragment.ENTRY);
    }

    private List<Slip> slips(Code code, String text) {
        List<Slip> slips = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            Optional<Misspelt> found = at(text, at);
            if (found.isPresent()) {
                Misspelt word = found.get();
                slips.add(Slip.of(code, at, word.wrong(), word.right()));
                at += word.wrong().length() - 1;
            }
        }
        return slips;
    }

    private Optional<Misspelt> at(String text, int start) {
        return byFirst.getOrDefault(text.charAt(start), List.of()).stream()
                .filter(word -> word.isAt(text, start))
                .findFirst();
    }
}
