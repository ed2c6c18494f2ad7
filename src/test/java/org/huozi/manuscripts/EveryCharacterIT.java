package org.huozi.manuscripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.huozi.sample.FencedExample;
import org.huozi.sample.MarkdownExample;
import org.huozi.sample.Resources;
import org.junit.jupiter.api.Test;

/**
 * The law of words: every character of a manuscript stands in the article, is a mark that did something, or lies in a
 * finding. Held over the journal, the handbook, our examples, those of CommonMark and of GitHub's dialect, and slips made
 * in all of them; {@code -Dmanuscripts.mutations=10000} makes more.
 */
class EveryCharacterIT {
    private static final int MUTATIONS = Integer.getInteger("manuscripts.mutations", 500);

    @Test
    void isAccountedFor() throws IOException {
        assertThat(wrongs(texts())).isEmpty();
    }

    @Test
    void isAccountedForWhateverSlips() throws IOException {
        List<String> texts = texts();
        Random random = new Random(20221461);
        List<String> mutated = new ArrayList<>();
        for (int i = 0; i < MUTATIONS; i++) {
            mutated.add(Mutation.of(texts.get(random.nextInt(texts.size())), random));
        }
        assertThat(wrongs(mutated)).isEmpty();
    }

    private static List<String> wrongs(List<String> texts) {
        return texts.stream()
                .flatMap(text -> Reckoning.of(text).stream().map(wrong -> "%s of “%s”".formatted(wrong, shown(text))))
                .toList();
    }

    private static String shown(String text) {
        String line = text.replace("\n", "⏎");
        return line.substring(0, Math.min(line.length(), 300));
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String folder :
                List.of("content/editions", "docs/handbook/editions", "src/test/resources/journals/jiangnan/content")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                        .sorted()
                        .toList()) {
                    texts.add(Resources.text(file).replaceFirst("(?s)^---\n.*?\n---\n", ""));
                }
            }
        }
        try (Stream<Path> files = Files.list(Resources.of("manuscripts"))) {
            for (Path file : files.sorted().toList()) {
                if (!file.endsWith("README.md")) {
                    FencedExample.below(file, "## ", 2)
                            .forEach(
                                    example -> texts.add(example.blocks().get(0).text()));
                }
            }
        }
        MarkdownExample.in("markdown").forEach(example -> texts.add(example.source()));
        for (var specification : List.of(TestResources.getSpec(), TestResources.getGfmSpec())) {
            for (Example example : ExampleReader.readExamples(specification)) {
                texts.add(example.getSource());
            }
        }
        assertThat(texts).hasSizeGreaterThan(1000);
        return texts;
    }
}
