package org.huozi.comparison.source;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Editions as they were at some time.
 *
 * @param name how it is called on the sheets
 * @param editions from their ids to their PDF files
 * @param loose whether it is a file from somewhere, whose name need not be an id
 */
public record Revision(String name, SortedMap<String, byte[]> editions, boolean loose) implements RevisionResult {
    public Revision {
        editions = Collections.unmodifiableSortedMap(editions);
    }

    public static Revision of(String name, Map<String, byte[]> editions) {
        return new Revision(name, new TreeMap<>(editions), false);
    }

    public static Revision loose(String name, String file, byte[] pdf) {
        return new Revision(name, new TreeMap<>(Map.of(file, pdf)), true);
    }
}
