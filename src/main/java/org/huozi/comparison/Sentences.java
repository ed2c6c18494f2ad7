package org.huozi.comparison;

import java.util.ArrayList;
import java.util.List;

/** Parts passages into sentences. */
final class Sentences {
    private static final String ENDS = "。！？；…!?";
    private static final String CLOSING = "”’」』）》〉】〕";

    private Sentences() {}

    static List<Sentence> of(Proof proof) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < proof.passages().size(); i++) {
            sentences.addAll(of(proof.passages().get(i), i, sentences.size()));
        }
        return sentences;
    }

    /**
     * The sentences of one passage.
     *
     * @param index of the passage
     * @param first index of its first sentence
     */
    static List<Sentence> of(Passage passage, int index, int first) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= passage.letters().size(); i++) {
            boolean ends = i == passage.letters().size()
                    || (passage.kind().hasSentences() && isEnd(passage.letters(), start, i));
            if (ends) {
                List<Letter> letters = new ArrayList<>(passage.letters().subList(start, i));
                letters.set(0, letters.get(0).withGap(Gap.LINE));
                if (!letters.stream().allMatch(Letter::derived)) { // what nobody wrote is no sentence
                    sentences.add(
                            new Sentence(passage.kind(), passage.article(), index, first + sentences.size(), letters));
                }
                start = i;
            }
        }
        return sentences;
    }

    /** Whether a sentence ends before the letter at {@code next}: behind its mark and all that closes with it. */
    private static boolean isEnd(List<Letter> letters, int start, int next) {
        Letter following = letters.get(next);
        if (following.derived() || ENDS.contains(following.text()) || CLOSING.contains(following.text())) {
            return false;
        }
        int last = next - 1;
        while (last > start
                && (letters.get(last).derived()
                        || CLOSING.contains(letters.get(last).text()))) {
            last--;
        }
        return ENDS.contains(letters.get(last).text()) || isWesternEnd(letters, last, following);
    }

    /** A full stop behind a word, before a space and a capital letter. */
    private static boolean isWesternEnd(List<Letter> letters, int last, Letter following) {
        return letters.get(last).text().equals(".")
                && following.before() != Gap.NONE
                && Character.isUpperCase(following.text().codePointAt(0))
                && last > 1
                && Character.isLowerCase(letters.get(last - 1).text().codePointAt(0))
                && Character.isLowerCase(letters.get(last - 2).text().codePointAt(0));
    }
}
