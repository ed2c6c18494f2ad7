package org.huozi.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.huozi.sample.Resources;
import org.junit.jupiter.api.Test;

/** The law of words in the front matter and the settings of the journal and the handbook, and slips made in them. */
class FrontMatterWordsIT {
    private static final int TRIALS = Integer.getInteger("trials", 500);

    @Test
    void everyCharacterIsAccountedFor() throws IOException {
        List<String> samples = samples();
        Random random = new Random(2);
        for (int i = 0; i < samples.size() + TRIALS; i++) {
            String sample = samples.get(i % samples.size());
            String text = i < samples.size() ? sample : FrontMatterSlips.in(sample, random);
            for (YamlDialect dialect : YamlDialect.values()) {
                assertThat(FrontMatterAccount.unaccounted(SourceFile.of("a.yaml", text), dialect))
                        .as(text)
                        .isEmpty();
            }
        }
    }

    private static List<String> samples() throws IOException {
        List<String> samples = new ArrayList<>();
        for (String folder : List.of("content", "docs/handbook", "fonts")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    if (file.toString().endsWith(".yaml")) {
                        samples.add(Resources.text(file));
                    } else if (file.toString().endsWith(".md")
                            && !file.getFileName().toString().startsWith("README")) {
                        samples.add(FrontMatterSlips.front(Resources.text(file)));
                    }
                }
            }
        }
        assertThat(samples).hasSizeGreaterThan(20);
        return samples;
    }
}
