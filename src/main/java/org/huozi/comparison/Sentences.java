package org.huozi.comparison;

import java.util.ArrayList;
import java.util.List;

/** Splits blocks into sentences. */
final class Sentences {
    private static final String ENDS = "。！？；…!?";
    private static final String CLOSING = "”’」』）》〉】〕";

    private Sentences() {}

    static List<Sentence> of(Proof proof) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < proof.blocks().size(); i++) {
            sentences.addAll(of(proof.blocks().get(i), i, sentences.size()));
        }
        return sentences;
    }

    /**
     * The sentences of one block.
     *
     * @param index of the block
     * @param first index of its first sentence
     */
    static List<Sentence> of(ProofBlock block, int index, int first) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= block.letters().size(); i++) {
            boolean ends =
                    i == block.letters().size() || (block.kind().hasSentences() && isEnd(block.letters(), start, i));
            if (ends) {
                List<Letter> letters = new ArrayList<>(block.letters().subList(start, i));
                letters.set(0, letters.get(0).withSeparator(Separator.LINE));
                if (!letters.stream().allMatch(Letter::derived)) { // what nobody wrote is no sentence
                    sentences.add(
                            new Sentence(block.kind(), block.article(), index, first + sentences.size(), letters));
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
                && following.before() != Separator.NONE
                && Character.isUpperCase(following.text().codePointAt(0))
                && last > 1
                && Character.isLowerCase(letters.get(last - 1).text().codePointAt(0))
                && Character.isLowerCase(letters.get(last - 2).text().codePointAt(0));
    }
}
