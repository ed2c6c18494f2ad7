package org.huozi.titles;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * 意群: a part of a title that stays on one line. A new line may begin with each.
 *
 * @param opens whether a line begins well here: before a conjunction or preposition, after 的, beside a mark
 */
public record Phrase(String text, boolean opens) {
    /** Chars of a title that fits on a line of any telephone, and is not looked into. */
    private static final int SHORT = 8;

    /** Loads the dictionaries, for which the first title waits otherwise: a tenth of a second. */
    public static void prepare() {
        of("社会保障和公共服务的发展"); // some of them are loaded when words are first looked for
    }

    /**
     * The part of a title between two offsets, phrase by phrase; the first and last may be parts of phrases.
     */
    public static List<Phrase> within(List<Phrase> phrases, int from, int to) {
        List<Phrase> parts = new ArrayList<>();
        int start = 0;
        for (Phrase phrase : phrases) {
            int end = start + phrase.text.length();
            if (start < to && end > from) {
                String part = phrase.text.substring(Math.max(0, from - start), Math.min(end, to) - start);
                parts.add(new Phrase(part, phrase.opens && start >= from));
            }
            start = end;
        }
        return parts.isEmpty() ? List.of(new Phrase("", false)) : List.copyOf(parts);
    }

    /**
     * The phrases of a title, which together are its text. The same title always has the same ones.
     *
     * @param title plain text
     */
    public static List<Phrase> of(String title) {
        if (title.length() <= SHORT) {
            return List.of(new Phrase(title, false));
        }
        Seams seams = Seams.of(title, Lexicon.get());
        List<Phrase> phrases = new ArrayList<>();
        BitSet places = seams.places();
        int start = 0;
        while (start < title.length()) {
            int next = places.nextSetBit(start + 1);
            int end = next < 0 ? title.length() : next;
            phrases.add(new Phrase(title.substring(start, end), seams.isSense(start)));
            start = end;
        }
        return List.copyOf(phrases);
    }
}
