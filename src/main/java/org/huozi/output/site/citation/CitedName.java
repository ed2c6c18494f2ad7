package org.huozi.output.site.citation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huozi.han.Han;
import org.huozi.han.Space;
import org.huozi.model.Author;
import org.huozi.model.Identifier;
import org.huozi.model.Words;

/**
 * A name as references write it.
 *
 * @param text the whole name; a Chinese one without the spaces that pages put into short names
 * @param organisation whether it names an institution rather than a person
 * @param english the name as English pages have it
 * @param orcid {@code 0000-0002-1825-0097}
 */
public record CitedName(
        String text,
        boolean organisation,
        Optional<String> english,
        List<String> affiliations,
        Optional<String> email,
        Optional<String> orcid) {
    /** The longest Chinese personal names without a middle dot: two surnames, two characters. */
    private static final int LONGEST_PERSON = 4;

    public CitedName {
        affiliations = List.copyOf(affiliations);
    }

    static CitedName author(Author author) {
        String name = Space.compactName(author.name().text());
        boolean person =
                !Han.isIn(name) || name.contains("·") || name.codePointCount(0, name.length()) <= LONGEST_PERSON;
        return new CitedName(
                name,
                !person,
                author.english().name().map(Words::text),
                author.affiliations().stream().map(Words::text).toList(),
                author.note().email().map(Words::text),
                author.note().orcid().map(Words::text).map(Identifier.ORCID::bare));
    }

    static CitedName issuer(String name) {
        return new CitedName(name, true, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    /** The same person or institution by the English name. */
    Optional<CitedName> inEnglish() {
        return english.map(name -> new CitedName(name, organisation, english, affiliations, email, orcid));
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
