package org.huozi.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.diag.Diagnostic;
import org.huozi.sample.FencedExample;
import org.huozi.sample.Resources;
import org.huozi.word.manuscript.ImportAccount;
import org.huozi.word.manuscript.ImportedManuscript;
import org.huozi.word.manuscript.WordImport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Word manuscripts as offices make them, and the manuscripts that they become: src/test/resources/word. */
class WordExamplesTest {
    /** An example and the file that it stands in. */
    record WordExample(
            Path file,
            String title,
            FencedExample.Block word,
            FencedExample.Block manuscript,
            FencedExample.Block report) {
        @Override
        public String toString() {
            return title;
        }
    }

    static List<WordExample> examples() throws IOException {
        List<WordExample> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(Resources.of("word"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                FencedExample.read(file, "## ", 3)
                        .forEach(example -> examples.add(new WordExample(
                                file,
                                example.title(),
                                example.blocks().get(0),
                                example.blocks().get(1),
                                example.blocks().get(2))));
            }
        }
        assertThat(examples).extracting(WordExample::title).doesNotHaveDuplicates();
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void becomesTheManuscriptThatTheExampleShows(WordExample example, @TempDir Path folder) throws Exception {
        Path file = MadeWord.write(folder.resolve("稿.docx"), example.word().lines());
        boolean original = example.word().info().contains("original");
        WordDocument.Reading reading = original ? WordDocument.Reading.ORIGINAL : WordDocument.Reading.CHANGED;
        ImportedManuscript imported = WordImport.of(
                WordFile.read(file, reading),
                new WordImport.Options("gao", Optional.empty(), reading, false),
                "稿.docx");
        String report = report(imported);
        if (Boolean.getBoolean("golden.update")) {
            update(example, imported.text(), report);
        } else {
            assertThat(imported.text()).isEqualTo(example.manuscript().text());
            assertThat(report).isEqualTo(example.report().text());
        }
    }

    private static String report(ImportedManuscript imported) {
        ImportAccount account = imported.account();
        String findings = imported.findings().all().stream()
                .map(finding -> finding.code().id() + " " + first(finding) + "\n")
                .collect(Collectors.joining());
        String left = account.losses().stream()
                .filter(loss -> !loss.words().isBlank())
                .map(loss -> "  " + loss.code().id() + " " + loss.words() + "\n")
                .collect(Collectors.joining());
        return findings + "账 " + account.characters() + " = " + account.carried() + " + " + account.left() + "\n"
                + left;
    }

    private static String first(Diagnostic finding) {
        return finding.chinese();
    }

    private static void update(WordExample example, String manuscript, String report) throws IOException {
        String text = Resources.text(example.file());
        int start = text.indexOf("## " + example.title() + "\n");
        String before = text.substring(0, start);
        String after = filled(filled(text.substring(start), "````稿件\n", manuscript), "````报告\n", report);
        Files.writeString(example.file(), before + after);
    }

    /** With the text of its first fence of this kind. */
    private static String filled(String example, String fence, String text) {
        int start = example.indexOf(fence) + fence.length();
        int end = example.indexOf("````\n", start);
        return example.substring(0, start) + text + example.substring(end);
    }
}
