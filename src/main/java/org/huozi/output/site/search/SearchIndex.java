package org.huozi.output.site.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.huozi.json.Json;
import org.huozi.model.Article;
import org.huozi.model.Author;
import org.huozi.model.Edition;
import org.huozi.model.Kind;
import org.huozi.model.Words;
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
 * <p>Editions are added oldest first, so that a new one changes as few files of the others as possible. Their texts are
 * handed on at once; what stays in memory is the index.
 */
public final class SearchIndex {
    private static final String FOLDER = "site/search/";

    private final Consumer<Artifact> sink;
    private final PostingsIndex index = new PostingsIndex();
    private final List<Json> editions = new ArrayList<>();
    private final StringBuilder zones = new StringBuilder();
    private final CRC32 version = new CRC32();

    public SearchIndex(Consumer<Artifact> sink) {
        this.sink = sink;
    }

    public void add(Edition edition) {
        edition.articles().forEach(article -> addArticle(edition, article));
        editions.add(Json.object()
                .with("id", edition.id())
                .with("articles", edition.articles().size()));
        write(
                "editions/" + edition.id(),
                Json.object()
                        .with("year", edition.year())
                        .with("number", edition.number())
                        .withSome(
                                "articles",
                                edition.articles().stream()
                                        .map(SearchIndex::card)
                                        .toList())
                        .toString());
    }

    /**
     * Writes what is known only when all editions are.
     *
     * @return changes with the content; scripts ask for the files by it, so that no browser mixes old with new ones
     */
    public String finish() {
        Shards shards = Shards.of(index.all());
        write(
                "articles",
                Json.object()
                        .with("shards", shards.number())
                        .with("common", String.join("", shards.common()))
                        .withSome("editions", editions)
                        .with("zones", zones.toString())
                        .toString());
        for (int i = 0; i < shards.files().size(); i++) {
            write("shards/" + i, json(shards.files().get(i)));
        }
        return String.format(Locale.ROOT, "%08x", version.getValue());
    }

    private void addArticle(Edition edition, Article article) {
        SearchableArticle searchable = SearchableArticle.of(article);
        FoldedArticle folded = FoldedArticle.of(searchable);
        index.add(folded);
        Digits.append(zones, folded.titleEnd());
        Digits.append(zones, folded.aboutEnd() - folded.titleEnd());
        write(
                "texts/" + edition.id() + "/" + article.slug(),
                Json.object()
                        .with(
                                "skip",
                                searchable.title().size() + searchable.about().size())
                        .with("text", searchable.whole())
                        .toString());
    }

    private static Json card(Article article) {
        return Json.object()
                .with("slug", article.slug())
                .with("kind", article.kind().name())
                .with("title", article.title().text())
                .with("subtitle", article.subtitle().map(Words::text))
                .withSome("by", by(article.kind()));
    }

    private static List<String> by(Kind kind) {
        return Stream.concat(kind.authors().stream().map(Author::name), kind.documentNumber().stream())
                .map(Words::text)
                .toList();
    }

    /** Built by hand: an object of {@link Json} for each of half a million keys would be a lot of memory. */
    private static String json(Map<String, String> shard) {
        return shard.entrySet().stream()
                .map(entry -> Json.text(entry.getKey()) + ":\"" + entry.getValue() + "\"")
                .collect(Collectors.joining(",\n", "{\n", "\n}"));
    }

    private void write(String name, String json) {
        byte[] script =
                ("huozi.search.receive(" + Json.text(name) + "," + json + ");\n").getBytes(StandardCharsets.UTF_8);
        version.update(script);
        sink.accept(new Artifact(FOLDER + name + ".js", script));
    }
}
