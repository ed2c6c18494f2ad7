package org.huozi.output.site.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The index in files small enough to load a few of them for a query. The characters of a key tell which file holds it,
 * but for the most common pairs: each of these has a file of its own, behind the others, so that nobody loads their long
 * postings for the sake of a neighbour.
 *
 * @param number of files that are shared
 * @param common the keys that are not; the first has the file with that number, and so on
 * @param files all of them, in order
 */
record Shards(int number, List<String> common, List<Map<String, String>> files) {
    /** Characters of a file, on average. */
    private static final int SIZE = 12_000;

    /** What a key costs besides its postings: itself, quotation marks, colon and comma. */
    private static final int KEY = 12;

    Shards {
        common = List.copyOf(common);
        files = List.copyOf(files);
    }

    /** @param index sorted by its keys */
    static Shards of(Map<String, String> index) {
        List<String> common = new ArrayList<>();
        long size = 0;
        for (Map.Entry<String, String> entry : index.entrySet()) {
            if (isCommon(entry.getKey(), entry.getValue())) {
                common.add(entry.getKey());
            } else {
                size += entry.getValue().length() + KEY;
            }
        }
        int number = (int) (size / SIZE) + 1;
        List<Map<String, String>> files = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            files.add(new LinkedHashMap<>());
        }
        index.forEach((key, postings) -> {
            if (!isCommon(key, postings)) {
                files.get(number(key, number)).put(key, postings);
            }
        });
        common.forEach(key -> files.add(Map.of(key, index.getOrDefault(key, ""))));
        return new Shards(number, common, files);
    }

    /** The scripts compute the same: the product stays below 2⁵³. */
    static int number(String key, int shards) {
        long second = key.length() > 1 ? key.charAt(1) : 0;
        return (int) ((key.charAt(0) * 40_503L + second) % shards);
    }

    private static boolean isCommon(String key, String postings) {
        return key.length() == 2 && postings.length() > SIZE;
    }
}
