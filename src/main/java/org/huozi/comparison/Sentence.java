package org.huozi.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is compared as one: a sentence, or all of a heading, row or caption.
 *
 * @param block which of the proof's blocks it belongs to, 0-based
 * @param index its place among the proof's sentences
 * @param letters all that stands there, with what the program made itself
 */
record Sentence(BlockKind kind, String article, int block, int index, List<Letter> letters) {
    Sentence {
        letters = List.copyOf(letters);
    }

    /** What somebody wrote. */
    List<Letter> written() {
        return letters.stream().filter(letter -> !letter.derived()).toList();
    }

    /** What the program made, number by number. */
    List<String> derived() {
        List<String> numbers = new ArrayList<>();
        boolean open = false;
        for (Letter letter : letters) {
            if (letter.derived() && open) {
                numbers.set(numbers.size() - 1, numbers.get(numbers.size() - 1) + letter.text());
            } else if (letter.derived()) {
                numbers.add(letter.text());
            }
            open = letter.derived();
        }
        return numbers;
    }

    /** The written letters as a list shows them. */
    String text() {
        return Letter.text(written());
    }

    boolean follows(Sentence other) {
        return block == other.block && index == other.index + 1;
    }

    /** The written letters alone: the same for sentences that can be the same. */
    String key() {
        return kind
                + letters.stream()
                        .filter(letter -> !letter.derived())
                        .map(Letter::text)
                        .collect(Collectors.joining());
    }

    boolean sameAs(Sentence other) {
        if (kind != other.kind) {
            return false;
        }
        List<Letter> mine = written();
        List<Letter> theirs = other.written();
        if (mine.size() != theirs.size()) {
            return false;
        }
        for (int i = 0; i < mine.size(); i++) {
            if (!mine.get(i).sameAs(theirs.get(i))) {
                return false;
            }
        }
        return true;
    }

    Box first() {
        return letters.get(0).box();
    }

    Box last() {
        return letters.get(letters.size() - 1).box();
    }
}
