package org.huozi.check.copy;

import java.util.List;
import java.util.regex.Pattern;
import org.huozi.model.Article;
import org.huozi.model.Role;
import org.huozi.model.Walk;
import org.huozi.model.Words;

/**
 * A piece of running text as a proof-reader has it before him.
 *
 * @param words all of it; what is no text, such as code or a picture, is {@link #OPAQUE}
 * @param text the words, addresses opaque as well: what rules read
 */
public record Copy(Role role, Words words, String text) {
    /** Stands where something is that is no text: code, a picture, an address. */
    public static final char OPAQUE = '\uFFFC';

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?|ftp)://[\\x21-\\x7E]+|\\bwww\\.[\\x21-\\x7E]+|\\b[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
                    + "|\\b[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.(?:com|cn|org|net|gov|edu)(?:/[\\x21-\\x7E]*)?\\b");

    static Copy of(Role role, Words words) {
        String text = ADDRESS.matcher(words.text())
                .replaceAll(
                        address -> String.valueOf(OPAQUE).repeat(address.group().length()));
        return new Copy(role, words, text);
    }

    /** All text of an article that readers see; a note's is a piece of its own, behind that with its mark. */
    public static List<Copy> of(Article article) {
        return Walk.of(article).stream()
                .filter(run -> run.role() != Role.LISTING)
                .map(run -> CopyReader.read(run, article.manuscript().words()))
                .toList();
    }
}
