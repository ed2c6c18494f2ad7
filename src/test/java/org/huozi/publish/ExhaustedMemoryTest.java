package org.huozi.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.huozi.config.Project;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Reported;
import org.huozi.publication.PlainDesign;
import org.huozi.sample.SampleJournal;
import org.huozi.sample.UndrawnCovers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What does not fit into memory is tried alone, and then a finding. */
class ExhaustedMemoryTest {
    @TempDir
    private Path root;

    @BeforeEach
    void assemble() throws IOException {
        PlainDesign.addTo(root);
        Files.createDirectories(root.resolve("content"));
        Files.writeString(root.resolve("content/journal.yaml"), "formatVersion: 1\ntitle: 人才研究\npublisher: 研究院\n");
        for (String id : List.of("2022-9", "2022-10")) {
            Path folder =
                    Files.createDirectories(root.resolve("content/editions").resolve(id));
            Files.writeString(folder.resolve("a.md"), "---\nkind: foreword\ntitle: 卷首语\n---\n\n正文。\n");
            String number = id.substring(5);
            Files.writeString(
                    folder.resolve("edition.yaml"),
                    "year: 2022\nnumber: " + number + "\ndate: 2022-" + number + "\nitems: [a.md]\n");
        }
    }

    @Test
    void whatDoesNotFitIsNamedWithTheSetting() {
        Outcome outcome = published(edition -> true);
        assertThat(outcome.status()).isEqualTo(Outcome.Status.CONTENT_HAS_ERRORS);
        assertThat(outcome.findings().all()).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(Code.OUT_011);
            assertThat(finding.span().file()).matches("content/editions/2022-(9|10)/edition.yaml");
            assertThat(finding.chineseHint()).contains("HUOZI_MEMORY=");
        });
    }

    @Test
    void whatFitsAloneIsPublished() {
        Outcome outcome = published(edition -> Thread.currentThread().getName().startsWith("pool-"));
        assertThat(outcome.findings().all()).extracting(Diagnostic::code).isEmpty();
        assertThat(outcome.status()).isEqualTo(Outcome.Status.PUBLISHED);
    }

    private Outcome published(Predicate<String> fails) {
        PageReuse pages = new PageReuse(
                anew -> edition -> {
                    if (fails.test(edition.id())) {
                        throw new OutOfMemoryError("as a test wants it");
                    }
                    return new Reported<>(Optional.of(SampleJournal.paginated(edition)), List.of());
                },
                covers -> new UndrawnCovers());
        return new Publisher(
                        new Request(new Project(root), root.resolve("out"), List.of(), false)
                                .reporting(Request.Reporting.NONE),
                        pages,
                        Progress.UNWATCHED)
                .publish();
    }
}
