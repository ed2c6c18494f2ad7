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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyInlineInsideEveryOtherIsThere(boolean pageReferences, @TempDir Path folder) throws IOException {
        List<String> texts = Combinations.texts(pageReferences);
        texts.add(Combinations.news());
        WordsInPrint found = WordsInPrint.of(folder, texts);
        assertThat(found.lost()).isEmpty();
        assertThat(found.refused()).isEmpty();
    }

    /** Every fifth of the slips that {@link EveryCharacterIT} looks at, to the end: pages and site. */
    @Test
    void allThatIsReadOfSlipsIsThere(@TempDir Path folder) throws IOException {
        List<String> texts = SampleTexts.mutated(Integer.getInteger("manuscripts.mutations", 500) / 5, 20221462);
        assertThat(WordsInPrint.of(folder, texts).lost()).isEmpty();
    }

    private static List<String> manuscripts(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
