package org.huozi.manuscripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huozi.sample.MarkdownExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reader says is printed stands on the finished pages and in the site. */
class PrintedWordsIT {
    @TempDir
    private static Path root;

    @Test
    void allThatTheReaderSaysIsPrintedIsThere() throws IOException {
        List<String> texts = new ArrayList<>();
        texts.addAll(manuscripts(Path.of("content/editions")));
        texts.addAll(manuscripts(Path.of("docs/handbook/editions")));
        for (ManuscriptExample example : ManuscriptExample.all()) {
            texts.add(example.input());
        }
        for (MarkdownExample example : MarkdownExample.in("markdown")) {
            texts.add(example.source());
        }
        for (MarkdownExample example : MarkdownExample.in("transform")) {
            texts.add(example.source());
        }
        WordsInPrint found = WordsInPrint.of(root, texts);
        assertThat(found.lost()).isEmpty();
        assertThat(found.refused()).hasSizeLessThan(texts.size() / 2);
    }

    @Test
    void everyInlineInsideEveryOtherIsThere(@TempDir Path folder) throws IOException {
        WordsInPrint found = WordsInPrint.of(folder, Combinations.texts());
        found.refused().forEach((text, findings) ->
            System.err.println("REFUSED " + Combinations.texts().get(text).lines().skip(2).findFirst().get() + findings.stream().distinct().toList()));
        found.lost().forEach(lost -> System.err.println("LOST " + lost + Combinations.texts().get(lost.text()).lines().skip(2).findFirst().get()));
        assertThat(found.lost()).isEmpty();
    }

    private static List<String> manuscripts(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
