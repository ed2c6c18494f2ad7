package org.huozi.comparison.source;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Editions as they were at some time.
 *
 * @param name how it is called on the sheets
 * @param editions from their ids to their PDF files
 * @param loose whether it is a file from somewhere, whose name need not be an id
 */
public record Revision(String name, SortedMap<String, byte[]> editions, boolean loose) implements RevisionResult {
    /** Of a finished PDF only the name is known: numbers in it count as numbers, 2022-9 comes before 2022-10. */
    private static final Comparator<String> BY_NUMBERS =
            Comparator.comparing(Revision::padded).thenComparing(Comparator.naturalOrder());

    public Revision {
        editions = Collections.unmodifiableSortedMap(editions);
    }

    public static Revision of(String name, Map<String, byte[]> editions) {
        SortedMap<String, byte[]> sorted = new TreeMap<>(BY_NUMBERS);
        sorted.putAll(editions);
        return new Revision(name, sorted, false);
    }

    private static String padded(String id) {
        return Pattern.compile("[0-9]+")
                .matcher(id)
                .replaceAll(digits -> "0".repeat(Math.max(0, 9 - digits.group().length())) + digits.group());
    }

    public static Revision loose(String name, String file, byte[] pdf) {
        return new Revision(name, new TreeMap<>(Map.of(file, pdf)), true);
    }
}
