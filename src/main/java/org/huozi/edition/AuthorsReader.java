package org.huozi.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huozi.config.Keys;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
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
        return keys.list(KEY).stream().flatMap(node -> authors(keys, node)).toList();
    }

    private Stream<Author> authors(Keys keys, YamlNode node) {
        if (node instanceof YamlMapping) {
            return Keys.ofItem(node, KEY, NAME, diagnostics).stream().flatMap(this::group);
        }
        return keys.runningItem(KEY, node).map(YamlScalar::line).map(Words::strip).stream()
                .flatMap(names -> PersonNames.in(names).stream())
                .map(name -> new Author(name, Optional.empty(), Optional.empty()));
    }

    /** What is said of several names at once is said of each of them. */
    private Stream<Author> group(Keys keys) {
        Optional<Words> name = keys.requiredWords(NAME);
        Optional<Words> affiliation = keys.words("affiliation");
        Optional<Words> position = keys.words("position");
        keys.finish();
        List<Words> names = name.map(PersonNames::in).orElse(List.of());
        if (names.size() > 1 && (affiliation.isPresent() || position.isPresent())) {
            diagnostics.add(
                    Code.YML_027,
                    name.orElseThrow().span(),
                    Integer.toString(names.size()),
                    names.get(0).text(),
                    names.get(1).text());
        }
        return names.stream().map(one -> new Author(one, affiliation, position));
    }
}
