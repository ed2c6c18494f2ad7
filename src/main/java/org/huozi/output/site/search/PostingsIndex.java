package org.huozi.output.site.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every pair of neighbouring characters of an edition's articles, and every character, with where they occur. Characters
 * are UTF-16 units, as in scripts.
 */
final class PostingsIndex {
    /** By the two characters, or a character and zero, in their order. */
    private final Map<Long, List<Found>> found = new TreeMap<>();

    private int articles;

    /** Where a key occurs in one article. */
    private record Found(int article, String postings) {}

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

    /** See {@link EditionPostings#keys}. */
    String keys() {
        StringBuilder keys = new StringBuilder();
        found.keySet().forEach(key -> keys.append((char) (key >>> 16)).append((char) (key & 0xFFFF)));
        return keys.toString();
    }

    /** See {@link EditionPostings#places}. */
    String places() {
        StringBuilder places = new StringBuilder();
        found.values().forEach(all -> {
            Varint.append(places, all.size());
            for (Found one : all) {
                Varint.append(places, one.article());
                Varint.append(places, one.postings().length());
                places.append(one.postings());
            }
        });
        return places.toString();
    }

    private void addPairs(long[] pairs, int count) {
        Arrays.sort(pairs, 0, count);
        for (int from = 0, to; from < count; from = to) {
            to = end(pairs, from, count);
            StringBuilder text = new StringBuilder();
            Postings.places(text, pairs, from, to);
            add(pairs[from], text);
        }
    }

    private void addSingles(long[] singles, int count, FoldedArticle article) {
        Arrays.sort(singles, 0, count);
        for (int from = 0, to; from < count; from = to) {
            to = end(singles, from, count);
            StringBuilder text = new StringBuilder();
            Postings.count(text, to - from, article.zone((int) singles[from]));
            add(singles[from], text);
        }
    }

    private void add(long entry, StringBuilder postings) {
        found.computeIfAbsent(entry >>> 32, key -> new ArrayList<>()).add(new Found(articles, postings.toString()));
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
