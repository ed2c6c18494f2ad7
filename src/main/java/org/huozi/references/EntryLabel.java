package org.huozi.references;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that an entry begins with, as its author typed it: [1] ［1］ (1) 1. 1、 ①.
 *
 * @param length chars of it, without the space behind
 * @param behind where the entry's text begins
 */
public record EntryLabel(int number, int length, int behind) {
    static final int CIRCLED_ONE = '①';

    private static final Pattern LABEL = Pattern.compile("(?:[\\[［〔【(（] ?([0-9０-９]{1,3}) ?[\\]］〕】)）][.．、:：]?"
            + "|([0-9０-９]{1,3})(?:[.．](?![0-9０-９])|[、)）])|([\\u2460-\\u2473]))[ \\u3000\\u00a0\\t]*");

    /** The label that a line begins with. */
    public static Optional<EntryLabel> of(String line) {
        Matcher found = LABEL.matcher(line);
        if (!found.lookingAt() || found.end() == line.length()) {
            return Optional.empty();
        }
        int number = found.group(3) == null
                ? Integer.parseInt(found.group(1) == null ? found.group(2) : found.group(1)) // of any script
                : found.group(3).charAt(0) - CIRCLED_ONE + 1;
        int length = found.group().stripTrailing().length();
        return Optional.of(new EntryLabel(number, length, found.end()));
    }
}
