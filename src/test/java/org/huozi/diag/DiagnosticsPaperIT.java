package org.huozi.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.huozi.sample.Resources;
import org.junit.jupiter.api.Test;

/** The paper of diagnostics says what the program says. */
class DiagnosticsPaperIT {
    private static final Path PAPER = Path.of("docs/diagnostics.md");

    private static final Path HANDBOOK = Path.of("docs/handbook/editions/2026-01/09-check.md");

    /** The families that look at manuscripts; CHK looks at what was said to the proof-reader. */
    private static final List<String> RULES = Arrays.stream(Family.values())
            .filter(family -> family.isProofreading() && family != Family.CHK)
            .map(Family::name)
            .toList();

    @Test
    void thePaperListsEveryCode() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAPER, paper());
        }
        assertThat(Resources.text(PAPER)).as("run with -Dgolden.update=true").isEqualTo(paper());
    }

    @Test
    void theHandbookSaysWhatEveryFamilyIsAbout() throws IOException {
        String beginnings = Resources.text(HANDBOOK)
                .lines()
                .filter(line -> line.matches("\\| [A-Z]{3}.*"))
                .map(line -> line.split("\\|", -1)[1])
                .collect(Collectors.joining());
        assertThat(Family.values()).allSatisfy(family -> assertThat(beginnings).contains(family.name()));
    }

    private static String paper() {
        StringBuilder paper = new StringBuilder("""
                # 诊断 Diagnostics

                活字发现问题时，会说出在哪个文件的第几行第几列、是什么问题、怎么办。**错误**使出版停下；**警告**不影响出版（加 `--strict` 则同样停下）；**提示**只是告知。校对类（%s）由 `huozi check` 逐条列出，`build` 只说有几处；级别可在 journal.yaml 里改，见[编辑手册](editors-handbook.md)。`{0}`、`{1}` 处填入具体内容。

                每个代码的例子在 [src/test/resources/diagnostics](../src/test/resources/diagnostics) 里，校对的例子在 [src/test/resources/proof](../src/test/resources/proof) 里；编辑常犯的错和程序的回答全文，见[文件和设置](../src/test/resources/mistakes/files.md)、[文章开头的信息](../src/test/resources/mistakes/front-matter.md)、[正文](../src/test/resources/mistakes/body.md)。

                What Huozi may report, with its place, what is wrong, and what to do. Errors stop the run; warnings do so with `--strict`; notes never do. Findings of the proof-reader (%s) are listed one by one by `huozi check`, and counted by `build`; journal.yaml sets how severe each is. This file is written by a test (`mvn verify -Dit.test=DiagnosticsPaperIT -Dgolden.update=true`).
                """.formatted(String.join("、", RULES), String.join(", ", RULES)));
        for (Family family : Family.values()) {
            paper.append("\n## ").append(family.title());
            paper.append("\n\n").append(family.about());
            paper.append("\n\n| 代码 | 级别 | 问题 | 怎么办 | English |\n|---|---|---|---|---|\n");
            Arrays.stream(Code.values())
                    .filter(code -> code.family() == family)
                    .forEach(code -> paper.append(row(code)));
        }
        return paper.toString();
    }

    private static String row(Code code) {
        List<String> cells = List.of(
                code.id(),
                code.severity().chinese(),
                cell(code.chinese()),
                cell(code.chineseHint()),
                cell(english(code)));
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String english(Code code) {
        return code.englishHint().isEmpty() ? code.english() : code.english() + " — " + code.englishHint();
    }

    /** Marks that a table or HTML would take for its own. */
    private static String cell(String text) {
        return text.replace("|", "\\|")
                .replace("<", "&lt;")
                .replace("*", "\\*")
                .replace("[^", "\\[^")
                .replace("](", "]\\(")
                .replace("`", "\\`");
    }
}
