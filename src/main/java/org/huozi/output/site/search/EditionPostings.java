package org.huozi.output.site.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huozi.json.Json;
import org.huozi.model.Article;
import org.huozi.model.Author;
import org.huozi.model.Edition;
import org.huozi.model.Kind;
import org.huozi.model.Words;
import org.huozi.output.Artifact;

/**
 * What the index of all editions needs to know of one, whichever place it takes among them.
 *
 * @param id of the edition
 * @param articles how many it has
 * @param zones the lengths of their zones, as {@link Digits}
 * @param keys one after the other in order, two characters each; the second of a single character is zero
 * @param places of each key: in how many articles it occurs, and of each of these its number in the edition, the length of
 *     its {@link Postings} and these; numbers as in {@link Varint}
 * @param checksum of the scripts that are the edition's own
 * @param bytes their length
 */
public record EditionPostings(
        String id, int articles, String zones, String keys, String places, long checksum, long bytes) {

    /** Reads an edition, and hands on the scripts that are its own. */
    public static EditionPostings of(Edition edition, Consumer<Artifact> sink) {
        PostingsIndex index = new PostingsIndex();
        StringBuilder zones = new StringBuilder();
        Checksum checksum = new Checksum();
        Consumer<Artifact> scripts = script -> {
            checksum.add(script.content());
            sink.accept(script);
        };
        for (Article article : edition.articles()) {
            SearchableArticle searchable = SearchableArticle.of(article);
            FoldedArticle folded = FoldedArticle.of(searchable);
            index.add(folded);
            Digits.append(zones, folded.titleEnd());
            Digits.append(zones, folded.aboutEnd() - folded.titleEnd());
            scripts.accept(text(edition, article, searchable));
        }
        scripts.accept(card(edition));
        return new EditionPostings(
                edition.id(),
                edition.articles().size(),
                zones.toString(),
                index.keys(),
                index.places(),
                checksum.value(),
                checksum.bytes());
    }

    /** A script that hands data to the search page. */
    static Artifact script(String name, String json) {
        String script = "huozi.search.receive(" + Json.text(name) + "," + json + ");\n";
        return new Artifact("site/search/" + name + ".js", script.getBytes(StandardCharsets.UTF_8));
    }

    private static Artifact text(Edition edition, Article article, SearchableArticle searchable) {
        return script(
                "texts/" + edition.id() + "/" + article.slug(),
                Json.object()
                        .with(
                                "skip",
                                searchable.title().size() + searchable.about().size())
                        .with("text", searchable.whole())
                        .toString());
    }

    private static Artifact card(Edition edition) {
        return script(
                "editions/" + edition.id(),
                Json.object()
                        .with("year", edition.year())
                        .with("number", edition.number())
                        .withSome(
                                "articles",
                                edition.articles().stream()
                                        .map(EditionPostings::card)
                                        .toList())
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
}
