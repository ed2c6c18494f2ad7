package org.huozi.output.site.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The index in files small enough to load a few of them for a query; a key's characters tell which one holds it. */
final class Shards {
    /** Characters of a file, on average; common pairs make some files larger. */
    private static final int SIZE = 12_000;

    /** What a key costs besides its postings: itself, quotation marks, colon and comma. */
    private static final int KEY = 12;

    private Shards() {}

    static List<Map<String, String>> of(Map<String, String> index) {
        long size = index.values().stream()
                .mapToLong(postings -> postings.length() + KEY)
                .sum();
        int count = (int) (size / SIZE) + 1;
        List<Map<String, String>> shards = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            shards.add(new TreeMap<>());
        }
        index.forEach((key, postings) -> shards.get(number(key, count)).put(key, postings));
        return shards;
    }

    /** The scripts compute the same: the product stays below 2⁵³. */
    static int number(String key, int count) {
        long second = key.length() > 1 ? key.charAt(1) : 0;
        return (int) ((key.charAt(0) * 40_503L + second) % count);
    }
}
