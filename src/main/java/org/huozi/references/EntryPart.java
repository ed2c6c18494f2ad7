package org.huozi.references;

import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A part of an entry, as it was typed.
 *
 * @param start of its first char in the entry's text
 */
public record EntryPart(String text, int start) {

    public int end() {
        return start + text.length();
    }

    /** What a group of a match found, without white space at its ends; none where that is nothing. */
    static Optional<EntryPart> of(Matcher found, int group) {
        return found.group(group) == null ? Optional.empty() : of(found.group(group), found.start(group));
    }

    static Optional<EntryPart> of(String text, int start) {
        String stripped = text.strip();
        int lead = text.length() - text.stripLeading().length();
        return stripped.isEmpty() ? Optional.empty() : Optional.of(new EntryPart(stripped, start + lead));
    }
}
