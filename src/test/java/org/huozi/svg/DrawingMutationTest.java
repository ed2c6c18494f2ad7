package org.huozi.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.huozi.sample.Resources;
import org.huozi.sample.SampleFonts;
import org.junit.jupiter.api.Test;

/** Whatever is done to a file, its drawing holds shapes alone, and can be drawn. */
class DrawingMutationTest {
    private static final int TRIALS = Integer.getInteger("trials", 400);
    private static final DrawingReader READER = new DrawingReader(SampleFonts.library());

    private static List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> samples = Files.list(Resources.of("drawings"))) {
            for (Path sample : samples.filter(path -> path.toString().endsWith(".svg"))
                    .sorted()
                    .toList()) {
                files.add(Files.readString(sample));
            }
        }
        OddDrawings.all().values().stream()
                .filter(file -> file.length < 3000)
                .forEach(file -> files.add(new String(file, StandardCharsets.UTF_8)));
        return files;
    }

    private static String text(RewrittenDrawing drawing) {
        return new String(drawing.content().orElseThrow(), StandardCharsets.UTF_8);
    }

    @Test
    void mutantsAreGoodDrawingsOrNone() throws IOException {
        List<String> files = files();
        int drawn = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            Random random = new Random(trial);
            String mutant = DrawingMutation.of(files.get(random.nextInt(files.size())), random);
            RewrittenDrawing drawing = READER.read(mutant.getBytes(StandardCharsets.UTF_8));
            Optional<byte[]> content = drawing.content();
            assertThat(content.isPresent())
                    .as("trial %d", trial)
                    .isEqualTo(drawing.flaws().stream()
                            .noneMatch(flaw -> flaw.kind().isFatal()));
            if (content.isPresent()) {
                drawn++;
                assertThat(GoodDrawing.complaints(content.get()))
                        .as("trial %d", trial)
                        .isEmpty();
                assertThatCode(() -> Canvas.draw(content.get()))
                        .as("trial %d: %s", trial, mutant)
                        .doesNotThrowAnyException();
                RewrittenDrawing again = READER.read(content.get());
                assertThat(again.flaws()).as("trial %d, read again", trial).isEmpty();
                assertThat(text(READER.read(again.content().orElseThrow())))
                        .as("trial %d, read thrice", trial)
                        .isEqualTo(text(again));
            }
        }
        assertThat(drawn).as("mutants that are still SVG").isGreaterThan(TRIALS / 3);
    }
}
