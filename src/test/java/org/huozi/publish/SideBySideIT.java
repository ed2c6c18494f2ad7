package org.huozi.publish;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.huozi.config.Project;
import org.huozi.diag.DiagnosticsJson;
import org.huozi.edition.KnownArticles;
import org.huozi.publication.PlainDesign;
import org.huozi.sample.Resources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One edition, on several hands: every file, every finding and every end of a run is that of one hand. */
class SideBySideIT {
    @TempDir
    Path root;

    private final AtomicInteger paginated = new AtomicInteger();

    @BeforeEach
    void assemble() throws IOException {
        PlainDesign.addTo(root);
        Files.copy(Resources.of("fonts/boxes.ttf"), root.resolve("fonts/plain.ttf"), REPLACE_EXISTING);
        Files.createDirectories(root.resolve("content"));
        Files.writeString(root.resolve("content/journal.yaml"), "formatVersion: 1\ntitle: 农事\npublisher: 农事研究会\n");
        new Manuscripts(root, "2022-01").begin(1); // its text has a slip
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void theNumberOfHandsShowsNowhere(int hands) throws IOException {
        Outcome alone = publish("alone", 1);
        Outcome together = publish("together", hands);

        assertThat(together.status()).isEqualTo(Outcome.Status.PUBLISHED);
        assertThat(files("together")).isEqualTo(files("alone"));
        assertThat(DiagnosticsJson.of(together.findings())).isEqualTo(DiagnosticsJson.of(alone.findings()));
        assertThat(paginated).as("each run sets the pages once").hasValue(2);
    }

    @Test
    void pagesThatWereSetAheadOfAStopAreLetGoOf() throws IOException {
        settings("checks: {TYP-007: error}\n");
        Outcome alone = publish("alone", 1);
        assertThat(paginated).hasValue(0);
        Outcome together = publish("together", 2);

        assertThat(paginated).hasValue(1);
        assertThat(together.status()).isEqualTo(alone.status()).isEqualTo(Outcome.Status.CONTENT_HAS_ERRORS);
        assertThat(files("together")).isEqualTo(files("alone")).containsOnlyKeys("diagnostics.json", "index.html");
        assertThat(DiagnosticsJson.of(together.findings())).isEqualTo(DiagnosticsJson.of(alone.findings()));
    }

    @Test
    void whatCannotBeSetIsNotSetAhead() throws IOException {
        new Manuscripts(root, "2022-01").append("01-one.md", "![水车](images/none.png)");

        assertThat(publish("together", 2).status()).isEqualTo(Outcome.Status.CONTENT_HAS_ERRORS);
        assertThat(paginated).hasValue(0);
    }

    private void settings(String more) throws IOException {
        Files.writeString(
                root.resolve("content/journal.yaml"), "formatVersion: 1\ntitle: 农事\npublisher: 农事研究会\n" + more);
    }

    private Outcome publish(String folder, int hands) {
        Path out = root.resolve("target").resolve(folder);
        PageReuse counted = new PageReuse(
                anew -> edition -> {
                    paginated.incrementAndGet();
                    return anew.paginate(edition);
                },
                UnaryOperator.identity());
        Request request = new Request(new Project(root), out, List.of(), false);
        return new PublishingRun(
                        request,
                        counted,
                        KnownArticles.none(),
                        Progress.UNWATCHED,
                        new StandingType(out),
                        new Crew(hands))
                .outcome();
    }

    private Map<String, String> files(String folder) throws IOException {
        Path out = root.resolve("target").resolve(folder);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(out)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = out.relativize(path).toString();
                if (!name.startsWith(".huozi-")) {
                    files.put(name, new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }
}
