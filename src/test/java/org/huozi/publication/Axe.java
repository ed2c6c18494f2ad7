package org.huozi.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** axe-core: the rules of WCAG 2.2 AA that a program can check. */
final class Axe {
    private static final String SCRIPT = read();

    private Axe() {}

    /** Rules that the page breaks, with the elements that break them. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Browser browser) {
        browser.ask(SCRIPT);
        return (List<String>) browser.askLater("""
                const done = arguments[arguments.length - 1];
                const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
                axe.run(document, {runOnly: tags}).then(result => done(result.violations.flatMap(rule =>
                    rule.nodes.map(node => rule.id + ": " + node.html + " " + node.failureSummary))));
                """);
    }

    private static String read() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
