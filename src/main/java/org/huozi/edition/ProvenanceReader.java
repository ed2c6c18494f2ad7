package org.huozi.edition;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huozi.config.Keys;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Provenance;
import org.huozi.model.Provenance.FormerSlug;
import org.huozi.model.Words;
import org.huozi.source.YamlNode;
import org.huozi.source.YamlScalar;
import org.huozi.source.YamlSequence;

/** The keys {@code source}, {@code sourceUrl} and {@code formerSlugs} of any article. */
final class ProvenanceReader {
    private static final String FORMER = "formerSlugs";

    private ProvenanceReader() {}

    static Provenance read(Keys keys, Diagnostics diagnostics) {
        Optional<String> source = keys.words("source").map(Words::text);
        Optional<String> url = keys.url("sourceUrl").map(URI::toString);
        List<FormerSlug> former = former(keys)
                .filter(slug -> isSlug(slug, diagnostics))
                .map(slug -> new FormerSlug(slug.value(), slug.span()))
                .toList();
        return new Provenance(source, url, former);
    }

    /** A list, or a single one. */
    private static Stream<YamlScalar> former(Keys keys) {
        Optional<YamlNode> node = keys.node(FORMER);
        if (node.isPresent() && node.get() instanceof YamlSequence sequence) {
            return sequence.items().stream().flatMap(item -> keys.scalar(FORMER, item).stream());
        }
        return keys.scalar(FORMER).stream();
    }

    private static boolean isSlug(YamlScalar slug, Diagnostics diagnostics) {
        boolean fits = ArticleReader.isSlug(slug.value());
        if (!fits) {
            diagnostics.add(Code.ART_012, slug.span(), slug.value());
        }
        return fits;
    }
}
