package org.huozi.config;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.model.Words;
import org.huozi.source.SourceReader;
import org.huozi.source.Yaml;
import org.huozi.source.YamlMapping;
import org.huozi.source.YamlScalar;

/** What journal.yaml and edition.yaml say in words of their own, which the pages print as they are. */
public final class PrintedSettings {
    private PrintedSettings() {}

    /**
     * The words at their places; what is wrong with the file is told by those who read it first.
     *
     * @param path of a journal.yaml or an edition.yaml
     */
    public static List<Words> of(String path, SourceReader sources) {
        Diagnostics known = new Diagnostics();
        return sources.read(path, Span.startOf(path), known)
                .flatMap(file -> Yaml.mapping(file, known))
                .map(mapping -> words(new Keys(mapping, known)))
                .orElse(List.of());
    }

    private static List<Words> words(Keys keys) {
        List<Words> words = new ArrayList<>();
        Stream.of("title", "titleEn", "publisher", "issn", "eissn", "cn", "rights")
                .forEach(key -> keys.words(key).ifPresent(words::add));
        keys.node("colophon").filter(YamlMapping.class::isInstance).ifPresent(colophon -> {
            for (YamlMapping.Entry line : ((YamlMapping) colophon).entries()) {
                words.add(line.key().words());
                if (line.value() instanceof YamlScalar text) {
                    words.add(text.words());
                }
            }
        });
        return words;
    }
}
