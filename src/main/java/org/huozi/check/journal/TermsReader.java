package org.huozi.check.journal;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huozi.config.Keys;
import org.huozi.config.Project;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Severity;
import org.huozi.diag.Span;
import org.huozi.source.SourceReader;
import org.huozi.source.Yaml;
import org.huozi.source.YamlNode;
import org.huozi.source.YamlScalar;
import org.huozi.source.YamlSequence;

/** terms.yaml and the lists it names → {@link Term}s; a journal need not have it. */
final class TermsReader {
    private static final Map<String, Severity> LEVELS =
            Map.of("error", Severity.ERROR, "warning", Severity.WARNING, "note", Severity.NOTE);

    private final Project project;
    private final SourceReader sources;
    private final Diagnostics diagnostics;
    private final Set<String> read = new HashSet<>();
    private final List<Term> terms = new ArrayList<>();

    private TermsReader(Project project, SourceReader sources, Diagnostics diagnostics) {
        this.project = project;
        this.sources = sources;
        this.diagnostics = diagnostics;
    }

    static List<Term> read(Project project, SourceReader sources, Diagnostics diagnostics) {
        TermsReader reader = new TermsReader(project, sources, diagnostics);
        sources.locate(project.terms())
                .filter(Files::isRegularFile)
                .ifPresent(found -> reader.list(project.terms(), Span.startOf(project.terms())));
        return List.copyOf(reader.terms);
    }

    /** Each list once, whichever name it. */
    private void list(String path, Span mention) {
        if (read.add(path)) {
            sources.read(path, mention, diagnostics)
                    .flatMap(file -> Yaml.mapping(file, diagnostics))
                    .ifPresent(mapping -> all(new Keys(mapping, diagnostics)));
        }
    }

    private void all(Keys keys) {
        List<YamlNode> lists = keys.list("lists");
        for (YamlNode node : lists.isEmpty() ? keys.requiredList("terms") : keys.list("terms")) {
            Keys.ofItem(node, "terms", "use", diagnostics).ifPresent(this::term);
        }
        for (YamlNode node : lists) {
            keys.scalar("lists", node)
                    .ifPresent(path ->
                            list(project.content() + "/" + path.value().strip().replace('\\', '/'), path.span()));
        }
        keys.finish();
    }

    private void term(Keys keys) {
        Optional<String> exact = keys.text("exact");
        Optional<String> use = keys.text("use").or(() -> exact);
        List<String> not = words(keys, "not");
        List<String> except = words(keys, "except");
        Optional<String> why = keys.text("why");
        boolean certain = keys.flag("certain").orElse(false);
        Optional<Severity> level = keys.choice("level", LEVELS);
        keys.finish();
        if (not.isEmpty() && exact.isEmpty()) {
            keys.requiredText("not");
        }
        terms.add(new Term(use, not, exact.map(NearMiss::of), except, why, certain, level));
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
