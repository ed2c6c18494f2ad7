package org.huozi.output.site.citation;

import java.util.Locale;
import java.util.Optional;
import org.huozi.han.Han;
import org.huozi.han.Space;
import org.huozi.model.Author;
import org.huozi.model.Words;

/**
 * A name as references write it.
 *
 * @param text the whole name; a Chinese one without the spaces that pages put into short names
 * @param organisation whether it names an institution rather than a person
 */
public record CitedName(String text, boolean organisation, Optional<String> affiliation) {
    /** The longest Chinese personal names without a middle dot: two surnames, two characters. */
    private static final int LONGEST_PERSON = 4;

    static CitedName author(Author author) {
        String name = Space.compactName(author.name().text());
        boolean person =
                !Han.isIn(name) || name.contains("·") || name.codePointCount(0, name.length()) <= LONGEST_PERSON;
        return new CitedName(name, !person, author.affiliation().map(Words::text));
    }

    static CitedName issuer(String name) {
        return new CitedName(name, true, Optional.empty());
    }

    /** Whether family and given name are apart; Chinese names are written as one. */
    boolean isDivided() {
        return !organisation && !Han.isIn(text) && text.contains(" ");
    }

    /** The family name: before a comma; or in capitals and first (GB/T 28039, {@code LIU Xiaoming}); else the last word. */
    String family() {
        if (text.contains(",")) {
            return text.substring(0, text.indexOf(',')).strip();
        }
        return surnameFirst() ? text.substring(0, text.indexOf(' ')) : text.substring(text.lastIndexOf(' ') + 1);
    }

    String given() {
        if (text.contains(",")) {
            return text.substring(text.indexOf(',') + 1).strip();
        }
        return surnameFirst()
                ? text.substring(text.indexOf(' ') + 1).strip()
                : text.substring(0, text.lastIndexOf(' ')).strip();
    }

    private boolean surnameFirst() {
        String first = text.substring(0, text.indexOf(' '));
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return first.length() > 1
                && first.equals(first.toUpperCase(Locale.ROOT))
                && !last.equals(last.toUpperCase(Locale.ROOT))
                && !first.endsWith(".");
    }
}
