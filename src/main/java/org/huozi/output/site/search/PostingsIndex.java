package org.huozi.output.site.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every pair of neighbouring characters of all articles, and every character, with where they occur. Characters are
 * UTF-16 units, as in scripts.
 */
final class PostingsIndex {
    /** By the two characters, or a character and zero. */
    private final Map<Integer, Postings> postings = new HashMap<>();

    private int articles;

    void add(FoldedArticle article) {
        String text = article.text();
        // key above, place below: sorted, the places of a key stand together and in order
        long[] pairs = new long[text.length()];
        long[] singles = new long[text.length()];
        int pairCount = 0;
        int singleCount = 0;
        for (int i = 0; i < text.length(); i++) {
            char first = text.charAt(i);
            if (first == '\n') {
                continue;
            }
            singles[singleCount++] = (long) key(first, '\0') << 32 | i;
            char second = text.charAt(i + 1); // there is one: every line ends in a line feed
            if (second != '\n') {
                pairs[pairCount++] = (long) key(first, second) << 32 | i;
            }
        }
        addPairs(pairs, pairCount);
        addSingles(singles, singleCount, article);
        articles++;
    }

    /** From each key, one or two characters, to its postings; sorted. */
    Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        postings.forEach((key, found) -> {
            char first = (char) (key >>> 16);
            char second = (char) (int) key;
            all.put(second == 0 ? String.valueOf(first) : "" + first + second, found.toString());
        });
        return all;
    }

    private void addPairs(long[] pairs, int count) {
        Arrays.sort(pairs, 0, count);
        for (int from = 0, to; from < count; from = to) {
            to = end(pairs, from, count);
            at(pairs[from]).addPlaces(articles, pairs, from, to);
        }
    }

    private void addSingles(long[] singles, int count, FoldedArticle article) {
        Arrays.sort(singles, 0, count);
        for (int from = 0, to; from < count; from = to) {
            to = end(singles, from, count);
            at(singles[from]).addCount(articles, to - from, article.zone((int) singles[from]));
        }
    }

    private Postings at(long entry) {
        return postings.computeIfAbsent((int) (entry >>> 32), key -> new Postings());
    }

    private static int end(long[] entries, int from, int count) {
        int to = from + 1;
        while (to < count && entries[to] >>> 32 == entries[from] >>> 32) {
            to++;
        }
        return to;
    }

    private static int key(char first, char second) {
        return first << 16 | second;
    }
}
