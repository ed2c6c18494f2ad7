package org.huozi.edition;

import java.util.Optional;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Words;
import org.huozi.source.FrontMatterRange;
import org.huozi.source.SourceFile;
import org.huozi.source.Yaml;
import org.huozi.source.YamlMapping;

/** The two parts of an article's file: the YAML between {@code ---} lines, and the body below. */
record FrontMatter(YamlMapping data, Words body) {

    static Optional<FrontMatter> read(SourceFile file, Diagnostics diagnostics) {
        Optional<FrontMatterRange> range = FrontMatterRange.of(file);
        if (range.isEmpty()) {
            diagnostics.add(Code.ART_006, file.whole());
            return Optional.empty();
        }
        diagnostics.addAll(range.get().findings());
        return Yaml.frontMatter(file, range.get().from(), range.get().to(), diagnostics)
                .map(data -> new FrontMatter(
                        data, file.words(range.get().body(), file.text().length())));
    }
}
