package org.huozi.source;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.model.Words;

/** What becomes of every character of a YAML text. */
final class FrontMatterAccount {
    private static final String SYNTAX = ":：-－–—·•●▪◆■*[]{}【】［］〔〕\"',|>+\\~";

    private final SourceFile file;
    private final BitSet known = new BitSet();

    private FrontMatterAccount(SourceFile file) {
        this.file = file;
    }

    /** The characters that are in no value, no key, no comment on a line of its own, no finding, and no syntax. */
    static List<String> unaccounted(SourceFile file, YamlDialect dialect) {
        Diagnostics found = new Diagnostics();
        Optional<YamlMapping> read = dialect == YamlDialect.SETTINGS
                ? Yaml.mapping(file, found)
                : Yaml.frontMatter(file, 0, file.text().length(), found);
        FrontMatterAccount account = new FrontMatterAccount(file);
        read.ifPresent(account::node);
        found.all().forEach(finding -> account.mark(finding.span()));
        return account.rest();
    }

    private void mark(Span span) {
        int start = file.places().offset(span.start());
        known.set(start, Math.max(start, file.places().offset(span.end())));
    }

    private void node(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            Words words = scalar.words();
            IntStream.range(0, words.length()).forEach(i -> mark(words.span(i, i + 1)));
            scalar.comment().map(Words::span).ifPresent(this::mark);
        } else if (node instanceof YamlSequence sequence) {
            sequence.items().forEach(this::node);
        } else if (node instanceof YamlMapping mapping) {
            mapping.entries().forEach(entry -> {
                node(entry.key());
                node(entry.value());
            });
        }
    }

    private List<String> rest() {
        String text = file.text();
        return text.lines().count() == 0
                ? List.of()
                : new YamlCursor(text, 0, text.length())
                        .lines().stream()
                                .filter(line -> !line.isComment() && !line.isDocumentMark())
                                .flatMap(line -> IntStream.range(0, line.text().length())
                                        .filter(i -> !isAccounted(line, i))
                                        .mapToObj(i -> line.text().charAt(i) + " in " + line.text()))
                                .toList();
    }

    private boolean isAccounted(YamlLine line, int i) {
        char here = line.text().charAt(i);
        boolean header =
                Character.isDigit(here) && i > 0 && "|>+-".indexOf(line.text().charAt(i - 1)) >= 0;
        boolean comment = YamlComment.in(line.text(), 0).stream().anyMatch(start -> start <= i);
        return YamlLine.isSpace(here)
                || known.get(line.start() + i)
                || SYNTAX.indexOf(here) >= 0
                || header
                || comment
                || here == '\u0085';
    }
}
