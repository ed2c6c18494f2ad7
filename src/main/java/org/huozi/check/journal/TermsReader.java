package org.huozi.check.journal;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huozi.config.Keys;
import org.huozi.config.Project;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.source.SourceReader;
import org.huozi.source.Yaml;
import org.huozi.source.YamlNode;
import org.huozi.source.YamlScalar;
import org.huozi.source.YamlSequence;

/** terms.yaml → {@link Term}s; a journal need not have it. */
final class TermsReader {
    private final Diagnostics diagnostics;
    private final List<Term> terms = new ArrayList<>();

    private TermsReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    static List<Term> read(Project project, SourceReader sources, Diagnostics diagnostics) {
        TermsReader reader = new TermsReader(diagnostics);
        sources.locate(project.terms())
                .filter(Files::isRegularFile)
                .flatMap(found -> sources.read(project.terms(), Span.startOf(project.terms()), diagnostics))
                .flatMap(file -> Yaml.mapping(file, diagnostics))
                .ifPresent(mapping -> reader.all(new Keys(mapping, diagnostics)));
        return List.copyOf(reader.terms);
    }

    private void all(Keys keys) {
        for (YamlNode node : keys.requiredList("terms")) {
            Keys.ofItem(node, "terms", "use", diagnostics).ifPresent(this::term);
        }
        keys.finish();
    }

    private void term(Keys keys) {
        Optional<String> use = keys.text("use");
        List<String> not = words(keys, "not");
        List<String> except = words(keys, "except");
        Optional<String> why = keys.text("why");
        boolean certain = keys.flag("certain").orElse(false);
        keys.finish();
        if (not.isEmpty()) {
            keys.requiredText("not");
        }
        terms.add(new Term(use, not, except, why, certain));
    }

    /** One word, or a list of them. */
    private static List<String> words(Keys keys, String key) {
        Optional<YamlNode> node = keys.node(key);
        List<YamlNode> items = node.isPresent() && node.get() instanceof YamlSequence list
                ? list.items()
                : node.stream().toList();
        return items.stream()
                .flatMap(item -> keys.scalar(key, item).stream())
                .map(YamlScalar::value)
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
