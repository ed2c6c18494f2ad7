package org.huozi.check.copy;

import java.util.BitSet;
import java.util.List;
import org.huozi.model.Article;
import org.huozi.model.Role;
import org.huozi.model.Words;

/**
 * A piece of running text as a proof-reader has it before him.
 *
 * @param words all of it; what is no text, such as code or a picture, is {@link #OPAQUE}
 * @param text the words, addresses opaque as well: what rules read
 * @param fragments what its stretches are, besides words
 * @param isWestern whether it is a Western text, with a Chinese word in it at most
 */
public record Copy(Role role, Words words, String text, Fragments fragments, boolean isWestern) {
    /** Stands where something is that is no text: code, a picture, an address. */
    public static final char OPAQUE = '\uFFFC';

    static Copy of(Role role, Words words, Surroundings around) {
        StringBuilder text = new StringBuilder(words.text());
        BitSet addresses = TypedAddresses.in(words.text());
        addresses.stream().forEach(at -> text.setCharAt(at, OPAQUE));
        String read = text.toString();
        boolean western = WesternSentences.areAllOf(read);
        return new Copy(role, words, read, Fragments.of(read, addresses, western, around), western);
    }

    /** All text of an article that readers see; a note's is a piece of its own, behind that with its mark. */
    public static List<Copy> of(Article article) {
        return ArticleCopy.read(article);
    }
}
