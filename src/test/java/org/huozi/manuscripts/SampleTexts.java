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

/** Bodies of manuscripts for properties that hold of all. */
final class SampleTexts {
    private SampleTexts() {}

    /** The bodies of the journal, the handbook and the second journal, our examples, those of CommonMark and of GitHub's dialect. */
    static List<String> all() throws IOException {
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

    /** As many with slips in them, the same ones each time. */
    static List<String> mutated(int count, long seed) throws IOException {
        List<String> texts = all();
        Random random = new Random(seed);
        List<String> mutated = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            mutated.add(Mutation.of(texts.get(random.nextInt(texts.size())), random));
        }
        return mutated;
    }
}
