package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.huozi.config.Project;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.publish.Publisher;
import org.huozi.publish.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor is told of words that no line holds. */
class LongWordsIT {
    private static final String WORD = "PNEUMONOULTRAMICROSCOPICSILICOVOLCANOCONIOSIS";

    @TempDir
    private Path root;

    @Test
    void theWordThatLeftALineShortIsNamedAtItsPlace() throws IOException {
        SecondJournal.assemble(root);
        Path manuscript = root.resolve("content/editions/2026-03/02-notice.md");
        String text = Files.readString(manuscript);
        int line = (int) text.stripTrailing().lines().count() + 2;
        Files.writeString(manuscript, text.stripTrailing() + "\n\n堤上的事情很多，人人都要" + WORD + "才好。\n");

        List<Diagnostic> found = new Publisher(
                        new Request(new Project(root), root.resolve("target/publication"), List.of(), false))
                .publish().findings().all().stream()
                        .filter(finding -> finding.code() == Code.PDF_008)
                        .toList();

        assertThat(found).hasSize(1);
        assertThat(found.get(0).span().start().line()).isEqualTo(line);
        assertThat(found.stream().map(Diagnostic::chinese).collect(Collectors.joining()))
                .contains(WORD);
    }
}
