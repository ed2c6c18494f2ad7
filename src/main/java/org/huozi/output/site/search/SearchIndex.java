package org.huozi.output.site.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.huozi.json.Json;
import org.huozi.output.Artifact;

/**
 * The data of the search page. Scripts, since a page on a disk may load nothing else:
 *
 * <pre>
 * search/articles.js          number of shards, common pairs, editions, lengths of each article's zones
 * search/shards/17.js         postings by key
 * search/editions/2022-02.js  titles and authors, for the list of hits
 * search/texts/2022-02/news.js    the text, for the lines of a hit
 * </pre>
 *
 * <p>The last two are an edition's own ({@link EditionPostings}); the others are made here of what is known of all.
 * Editions are added oldest first, so that a new one changes as few files of the others as possible.
 */
public final class SearchIndex {
    private final Consumer<Artifact> sink;
    private final List<EditionPostings> editions = new ArrayList<>();
    private final Checksum version = new Checksum();

    public SearchIndex(Consumer<Artifact> sink) {
        this.sink = sink;
    }

    public void add(EditionPostings edition) {
        editions.add(edition);
        version.add(edition.checksum(), edition.bytes());
    }

    /**
     * Writes what is known only when all editions are.
     *
     * @return changes with the content; scripts ask for the files by it, so that no browser mixes old with new ones
     */
    public String finish() {
        Shards shards = Shards.of(all());
        write(
                "articles",
                Json.object()
                        .with("shards", shards.number())
                        .with("common", String.join("", shards.common()))
                        .withSome(
                                "editions",
                                editions.stream()
                                        .map(edition -> Json.object()
                                                .with("id", edition.id())
                                                .with("articles", edition.articles()))
                                        .toList())
                        .with(
                                "zones",
                                editions.stream().map(EditionPostings::zones).collect(Collectors.joining()))
                        .toString());
        for (int i = 0; i < shards.files().size(); i++) {
            write("shards/" + i, json(shards.files().get(i)));
        }
        return String.format(Locale.ROOT, "%08x", version.value());
    }

    /** From each key, one or two characters, to its postings; sorted. */
    Map<String, String> all() {
        long[] entries = entries();
        Varint[] places =
                editions.stream().map(edition -> new Varint(edition.places())).toArray(Varint[]::new);
        int[] firsts = firstArticles();
        Map<String, String> all = new LinkedHashMap<>();
        StringBuilder postings = new StringBuilder();
        for (int from = 0, to; from < entries.length; from = to) {
            long key = entries[from] >>> 16;
            postings.setLength(0);
            int last = -1;
            for (to = from; to < entries.length && entries[to] >>> 16 == key; to++) {
                int edition = (int) (entries[to] & 0xFFFF);
                last = append(postings, places[edition], firsts[edition], last);
            }
            char first = (char) (key >>> 16);
            char second = (char) key;
            all.put(second == 0 ? String.valueOf(first) : "" + first + second, postings.toString());
        }
        return all;
    }

    /** Every key of every edition, with the number of the edition in its last 16 bits; in order. */
    private long[] entries() {
        int count = editions.stream()
                .mapToInt(edition -> edition.keys().length() / 2)
                .sum();
        long[] entries = new long[count];
        int n = 0;
        for (int edition = 0; edition < editions.size(); edition++) {
            String keys = editions.get(edition).keys();
            for (int i = 0; i < keys.length(); i += 2) {
                entries[n++] = (long) keys.charAt(i) << 32 | (long) keys.charAt(i + 1) << 16 | edition;
            }
        }
        Arrays.sort(entries);
        return entries;
    }

    /** The number of each edition's first article among all. */
    private int[] firstArticles() {
        int[] firsts = new int[editions.size()];
        for (int i = 1; i < firsts.length; i++) {
            firsts[i] = firsts[i - 1] + editions.get(i - 1).articles();
        }
        return firsts;
    }

    /**
     * Appends the places of the next key of an edition.
     *
     * @param last the article that the key occurred in before
     * @return the article that it occurs in last
     */
    private static int append(StringBuilder postings, Varint places, int firstArticle, int last) {
        int before = last;
        for (int count = places.next(); count > 0; count--) {
            int article = firstArticle + places.next();
            Digits.append(postings, article - before - 1);
            places.copy(places.next(), postings);
            before = article;
        }
        return before;
    }

    /** Built by hand: an object of {@link Json} for each of half a million keys would be a lot of memory. */
    private static String json(Map<String, String> shard) {
        return shard.entrySet().stream()
                .map(entry -> Json.text(entry.getKey()) + ":\"" + entry.getValue() + "\"")
                .collect(Collectors.joining(",\n", "{\n", "\n}"));
    }

    private void write(String name, String json) {
        Artifact script = EditionPostings.script(name, json);
        version.add(script.content());
        sink.accept(script);
    }
}
