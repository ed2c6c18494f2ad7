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

    /** Of an address; a comma before a year, or a date, is the sentence's: {@code https://a.cn/b,2021年}. */
    private static final String SIGNS = "(?:(?!,\\d{1,4}[年月])[\\x21-\\x7E])+";

    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?|ftp)://" + SIGNS + "|\\bwww\\." + SIGNS + "|\\b[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
                    + "|\\b[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.(?:com|cn|org|net|gov|edu)(?:/[\\x21-\\x7E]*)?\\b");

    static Copy of(Role role, Words words) {
        String text = ADDRESS.matcher(words.text()).replaceAll(address -> opaque(address.group()));
        return new Copy(role, words, text);
    }

    /** A bracket that does not open in the address closes what the address stands in. */
    private static String opaque(String address) {
        int depth = 0;
        for (int i = 0; i < address.length(); i++) {
            depth += address.charAt(i) == '(' ? 1 : address.charAt(i) == ')' ? -1 : 0;
            if (depth < 0) {
                return String.valueOf(OPAQUE).repeat(i) + address.substring(i);
            }
        }
        return String.valueOf(OPAQUE).repeat(address.length());
    }

    /** All text of an article that readers see; a note's is a piece of its own, behind that with its mark. */
    public static List<Copy> of(Article article) {
        return Walk.of(article).stream()
                .filter(run -> run.role() != Role.LISTING)
                .map(run -> CopyReader.read(run, article.manuscript().words()))
                .toList();
    }
}
