package org.huozi.source;

import java.util.List;
import java.util.Optional;
import org.huozi.diag.Attempt;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;

/**
 * YAML as editors type it → tree. Whatever is legal, and of use to a manuscript, means what YAML says; a text that a
 * parser would stumble over is read as it is typed ([0020](docs/decisions/0020-yaml-as-typed.md)).
 */
public final class Yaml {
    private Yaml() {}

    /** A whole file of settings, which must be a mapping; an empty one counts as a mapping without keys. */
    public static Optional<YamlMapping> mapping(SourceFile file, Diagnostics diagnostics) {
        return mapping(file, 0, file.text().length(), YamlDialect.SETTINGS, diagnostics);
    }

    /** The front matter of an article, a part of its file. */
    public static Optional<YamlMapping> frontMatter(SourceFile file, int from, int to, Diagnostics diagnostics) {
        return mapping(file, from, to, YamlDialect.FRONT_MATTER, diagnostics);
    }

    private static Optional<YamlMapping> mapping(
            SourceFile file, int from, int to, YamlDialect dialect, Diagnostics diagnostics) {
        Optional<Optional<YamlNode>> read = Attempt.at(
                () -> new YamlStructure(file, from, to, dialect, diagnostics).read(),
                fault -> diagnostics.add(Code.YML_040, file.words(from, from).span(), fault));
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Optional<YamlNode> node = read.get();
        if (node.isEmpty()) {
            return Optional.of(new YamlMapping(List.of(), file.words(from, from), true));
        }
        if (node.get() instanceof YamlMapping mapping) {
            return Optional.of(mapping);
        }
        diagnostics.add(Code.YML_017, node.get().span());
        return Optional.empty();
    }
}
