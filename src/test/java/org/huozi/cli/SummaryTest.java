package org.huozi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huozi.check.ContentReport;
import org.huozi.config.Project;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Language;
import org.huozi.output.FileChanges;
import org.huozi.output.FinishedEdition;
import org.huozi.output.Publication;
import org.huozi.publish.Gate;
import org.huozi.publish.Outcome;
import org.huozi.sample.SampleJournal;
import org.huozi.sample.Text;
import org.junit.jupiter.api.Test;

class SummaryTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void namesWhatWasPublished() {
        diagnostics.add(Code.FIG_011, Text.NOWHERE, "题目", "图 2", "figure 2");

        assertThat(summary(Outcome.Status.PUBLISHED, published()).lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("《江南农事通讯》2022 年第 2 期"),
                        line -> assertThat(line).isEqualTo("  PDF   target/publication/pdf/2022-02.pdf   18 页"),
                        line -> assertThat(line)
                                .matches("  网站  target/publication/site/2022-02/index.html   1,\\d{3} 字"),
                        line -> assertThat(line).isEqualTo("《江南农事通讯》2022 年第 1 期"),
                        line -> assertThat(line).isEqualTo("  PDF   target/publication/pdf/2022-01.pdf   6 页"),
                        line -> assertThat(line).matches("  网站  target/publication/site/2022-01/index.html   \\d+ 字"),
                        line -> assertThat(line).isEqualTo("  诊断  0 错误 · 0 警告 · 1 提示   用时 2.5 秒"),
                        line -> assertThat(line).isEqualTo("  编辑台 target/publication/index.html"));
    }

    @Test
    void saysThatNothingHasChanged() {
        diagnostics.add(Code.MKD_001, Text.NOWHERE);

        assertThat(summary(Outcome.Status.CONTENT_HAS_ERRORS, Publication.NOTHING))
                .contains("没有出版；原有的成品没有改动 — nothing was published", "1 错误 · 0 警告 · 0 提示");
    }

    @Test
    void saysThatSomeFilesAreMissing() {
        diagnostics.add(Code.OUT_001, Text.NOWHERE, "pdf/2022-02.pdf");

        assertThat(summary(Outcome.Status.PARTLY_WRITTEN, Publication.NOTHING))
                .contains("有的文件没有写成", "some files could not be written")
                .doesNotContain("没有出版");
    }

    private static Publication published() {
        return new Publication(
                SampleJournal.editions().stream()
                        .map(pages -> FinishedEdition.of(pages, false))
                        .toList(),
                true);
    }

    private String summary(Outcome.Status status, Publication publication) {
        ContentReport report = new ContentReport(
                "江南农事通讯", List.of(), List.of(), Map.of(), diagnostics, (file, line) -> Optional.empty());
        Outcome outcome = new Outcome(status, report, publication, FileChanges.NONE);
        return new Summary(
                        new Project(Path.of("")),
                        Path.of("target/publication"),
                        new Gate(false),
                        outcome,
                        2.46,
                        Language.BOTH)
                .text()
                .replace('\\', '/');
    }
}
