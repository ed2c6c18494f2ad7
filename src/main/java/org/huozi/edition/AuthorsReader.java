package org.huozi.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huozi.config.Keys;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.model.Author;
import org.huozi.model.Words;
import org.huozi.source.YamlMapping;
import org.huozi.source.YamlNode;
import org.huozi.source.YamlScalar;

/** The key {@code authors}: a list of groups of keys, or of names, or the names in one line as they are printed. */
final class AuthorsReader {
    private static final String KEY = "authors";
    private static final String NAME = "name";

    private final Diagnostics diagnostics;

    AuthorsReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    List<Author> read(Keys keys) {
        List<Author> authors =
                keys.list(KEY).stream().flatMap(node -> authors(keys, node)).toList();
        if (authors.isEmpty()) {
            return !keys.has(KEY) && keys.has(NAME) ? said(keys).toList() : authors;
        }
        return with(authors, keys.span(KEY), AuthorFacts.ofArticle(keys)); // typed among the article's own keys
    }

    private Stream<Author> authors(Keys keys, YamlNode node) {
        if (node instanceof YamlMapping) {
            return Keys.ofItem(node, KEY, NAME, diagnostics).stream().flatMap(this::group);
        }
        return keys.runningItem(KEY, node).map(YamlScalar::line).map(Words::strip).stream()
                .flatMap(line -> AuthorLine.read(line, diagnostics).stream());
    }

    /** What is said of several names at once is said of each of them. */
    private Stream<Author> group(Keys keys) {
        Stream<Author> authors = said(keys);
        keys.finish();
        return authors;
    }

    private Stream<Author> said(Keys keys) {
        Optional<Words> name = keys.requiredWords(NAME);
        AuthorFacts facts = AuthorFacts.of(keys);
        return name.stream().flatMap(line -> with(AuthorLine.read(line, diagnostics), line.span(), facts).stream());
    }

    private List<Author> with(List<Author> authors, Span place, AuthorFacts facts) {
        if (authors.size() > 1 && !facts.isNothing()) {
            diagnostics.add(
                    Code.YML_027,
                    place,
                    Integer.toString(authors.size()),
                    authors.get(0).name().text(),
                    authors.get(1).name().text());
        }
        return authors.stream().map(facts::of).toList();
    }
}
