package org.huozi.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code has its words in both languages, an example or a test that provokes it, and its line in the papers. */
class CodesTest {
    private static final Path PAPER = Path.of("docs/diagnostics.md");

    /** Needs a file that is there and cannot be read, which no test can arrange for the administrator of a machine. */
    private static final Set<Code> UNPROVOKED = Set.of(Code.SRC_006);

    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("SRC", "文件 Files"),
            Map.entry("YML", "YAML 写法和键 YAML syntax and keys"),
            Map.entry("CFG", "刊和期的设置 Journal and edition settings"),
            Map.entry("MKD", "正文 Markdown"),
            Map.entry("ART", "文章 Articles"),
            Map.entry("REF", "引用 Cross-references"),
            Map.entry("FIG", "图和表 Figures and tables"),
            Map.entry("FNT", "字体 Fonts"),
            Map.entry("TYP", "排版 Typography"),
            Map.entry("TPL", "模板 Templates"),
            Map.entry("PDF", "版面 The paginated edition"),
            Map.entry("OUT", "写出 Writing"));

    @Test
    void everyCodeIsProvokedByAnExampleOrATest() throws IOException {
        Set<String> provoked = DiagnosticExample.all().stream()
                .flatMap(example -> example.expected().stream())
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        String tests = testSources();
        List<Code> forgotten = Arrays.stream(Code.values())
                .filter(code -> !provoked.contains(code.id()))
                .filter(code -> !tests.contains("Code." + code.name()) && !tests.contains('"' + code.id() + '"'))
                .filter(code -> !UNPROVOKED.contains(code))
                .toList();
        assertThat(forgotten)
                .as("add an example to src/test/resources/diagnostics, or a test that names the code")
                .isEmpty();
    }

    @Test
    void everyMessageIsInBothLanguagesAndFillsTheSamePlaces() {
        assertThat(Code.values()).allSatisfy(code -> {
            assertThat(code.chinese()).matches("(?s).*\\p{IsHan}.*");
            assertThat(code.english()).isNotBlank().doesNotMatch("(?s).*\\p{IsHan}.*");
            assertThat(code.chineseHint().isEmpty())
                    .isEqualTo(code.englishHint().isEmpty());
        });
    }

    @Test
    void thePaperListsEveryCode() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAPER, paper());
        }
        assertThat(Files.readString(PAPER)).as("run with -Dgolden.update=true").isEqualTo(paper());
    }

    private static String testSources() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("CodesTest.java"))
                    .toList()) {
                sources.append(Files.readString(file));
            }
        }
        return sources.toString();
    }

    private static String paper() {
        StringBuilder paper = new StringBuilder("""
                # 诊断 Diagnostics

                活字发现问题时，会说出在哪个文件的第几行第几列、是什么问题、怎么办。**错误**使出版停下；**警告**不影响出版（加 `--strict` 则同样停下）；**提示**只是告知。`{0}`、`{1}` 处填入具体内容。

                What Huozi may report, with its place, what is wrong, and what to do. Errors stop the run; warnings do so with `--strict`; notes never do. This file is written by a test (`CodesTest`, with `-Dgolden.update=true`).
                """);
        String family = "";
        for (Code code : Code.values()) {
            String here = code.id().substring(0, 3);
            if (!here.equals(family)) {
                paper.append("\n## ").append(FAMILIES.get(here));
                paper.append("\n\n| 代码 | 级别 | 问题 | 怎么办 | English |\n|---|---|---|---|---|\n");
                family = here;
            }
            paper.append("| ")
                    .append(String.join(
                            " | ",
                            code.id(),
                            code.severity().chinese(),
                            cell(code.chinese()),
                            cell(code.chineseHint()),
                            cell(english(code))))
                    .append(" |\n");
        }
        return paper.toString();
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
                .replace("`", "\\`");
    }
}
