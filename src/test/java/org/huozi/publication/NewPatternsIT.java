package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huozi.config.Project;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Severity;
import org.huozi.publish.Preparation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project's own patterns for new files, {@code templates/new}. */
class NewPatternsIT {
    @TempDir
    private Path root;

    /** Nothing but what is to be filled in is wrong with any kind. */
    @Test
    void everyKindCanBePublishedAsItIs() throws IOException {
        SecondJournal.assemble(root);
        assertThat(run("edition", "2026-04").status()).isZero();
        for (String kind : kinds()) {
            CommandLineRun run = run("article", "2026-04", "my-" + kind, "--kind", kind);
            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isZero();
        }
        List<Code> findings = Preparation.of(new Project(root), List.of("2026-04")).prepared().findings().all().stream()
                .filter(found -> found.severity() != Severity.NOTE)
                .map(Diagnostic::code)
                .toList();
        assertThat(findings).containsOnly(Code.ART_014);
    }

    private List<String> kinds() throws IOException {
        try (Stream<Path> patterns = Files.list(root.resolve("templates/new"))) {
            return patterns.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md.ftlh"))
                    .map(name -> name.replace(".md.ftlh", ""))
                    .sorted()
                    .toList();
        }
    }

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.of(Stream.of(Stream.of("new"), Stream.of(arguments), Stream.of("--root", root.toString()))
                .flatMap(words -> words)
                .toArray(String[]::new));
    }
}
