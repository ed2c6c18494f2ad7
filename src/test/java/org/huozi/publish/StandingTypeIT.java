package org.huozi.publish;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
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

/**
 * A run over what stands ends like one that makes everything: every file the same to the byte, every finding the same,
 * whatever has happened to manuscripts, pictures, settings, templates, or to the published files themselves.
 */
class StandingTypeIT {
    private static final String PICTURE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"60\" height=\"%d\"><rect width=\"50\" height=\"30\"/></svg>\n";

    @TempDir
    Path root;

    private final KnownArticles known = new KnownArticles(4);
    private Path out;
    private int published;

    @BeforeEach
    void assemble() throws IOException {
        PlainDesign.addTo(root);
        Files.copy(Resources.of("fonts/boxes.ttf"), root.resolve("fonts/plain.ttf"), REPLACE_EXISTING);
        out = root.resolve("target/publication");
        write("content/journal.yaml", "formatVersion: 1\ntitle: 农事\npublisher: 农事研究会\n");
        for (int number = 1; number <= 3; number++) {
            new Manuscripts(root, "2022-0" + number).begin(number);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void endsLikeAFreshBuild(long seed) throws IOException {
        Random random = new Random(seed);
        RandomEdits edits = new RandomEdits(root, out, random);
        publish();
        List<String> done = new ArrayList<>();
        for (int round = 0; round < 6; round++) {
            for (int edit = random.nextInt(3); edit >= 0; edit--) {
                done.add(edits.next());
            }
            assertLikeFresh(done);
        }
        assertThat(published).as("runs that no gate stopped").isPositive();
    }

    @Test
    void whatHasNotChangedIsNotMadeAgain() throws IOException {
        publish();
        new Manuscripts(root, "2022-02").append("01-one.md", "又一句。");
        List<String> set = new ArrayList<>();
        new Publisher(request(out), PageReuse.NONE, step -> {
                    if (step.stage() == Progress.Stage.SETTING) {
                        set.add(step.subject());
                    }
                })
                .publish();
        assertThat(set).containsExactly("2022-02");
    }

    @Test
    void aRunThatWasStoppedKeepsWhatItHasSet() throws IOException {
        new Manuscripts(root, "2022-02").append("01-one.md", "一个没有字体的字：𪚥𪛗𬺷。");
        Files.delete(root.resolve("content/editions/2022-02/01-one.md"));
        assertThat(publish().status()).isEqualTo(Outcome.Status.CONTENT_HAS_ERRORS);
        assertThat(out.resolve("pdf")).doesNotExist();
        new Manuscripts(root, "2022-02").begin(2);
        assertLikeFresh(List.of("mended"));
    }

    @Test
    void aDamagedRecordIsNone() throws IOException {
        publish();
        Path record = out.resolve(".huozi-standing/2022-02.edition");
        byte[] bytes = Files.readAllBytes(record);
        for (int length : new int[] {0, 3, 60, 200, bytes.length / 2, bytes.length - 1}) {
            Files.write(record, Arrays.copyOf(bytes, length));
            new Manuscripts(root, "2022-01").append("01-one.md", "第 " + length + " 次。");
            assertLikeFresh(List.of("cut at " + length));
        }
    }

    @Test
    void theNumberOfHandsShowsNowhere() throws IOException {
        Map<String, String> alone = files(out, publish(new Crew(1)));
        delete(out);
        assertThat(files(out, publish(new Crew(3)))).isEqualTo(alone);
    }

    private void assertLikeFresh(List<String> done) throws IOException {
        Outcome again = publish();
        Path anew = root.resolve("target/anew");
        delete(anew);
        Outcome fresh = new Publisher(request(anew).anew()).publish();
        assertThat(again.status()).as("%s", done).isEqualTo(fresh.status());
        assertThat(DiagnosticsJson.of(again.findings())).as("%s", done).isEqualTo(DiagnosticsJson.of(fresh.findings()));
        assertThat(again.report().titles()).isEqualTo(fresh.report().titles());
        if (fresh.status() == Outcome.Status.PUBLISHED) {
            published++;
            assertThat(files(out, again)).as("%s", done).isEqualTo(files(anew, fresh));
            publish();
            new Publisher(request(anew)).publish();
            assertThat(out.resolve("index.html"))
                    .as("the desk, once nothing is new: %s", done)
                    .hasSameTextualContentAs(anew.resolve("index.html"));
        }
    }

    /** As the preview does, which knows what it has read before. */
    private Outcome publish() {
        return new Publisher(request(out), PageReuse.NONE, known, Progress.UNWATCHED).publish();
    }

    private Outcome publish(Crew crew) {
        return new PublishingRun(request(out), PageReuse.NONE, known, Progress.UNWATCHED, new StandingType(out), crew)
                .outcome();
    }

    private Request request(Path folder) {
        return new Request(new Project(root), folder, List.of(), false);
    }

    /** What readers and programs get; the desk tells what is other than before. */
    private static Map<String, String> files(Path folder, Outcome outcome) throws IOException {
        assertThat(outcome.status()).isEqualTo(Outcome.Status.PUBLISHED);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString();
                if (!name.startsWith(".huozi-") && !name.equals("index.html")) {
                    files.put(name, new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), text);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException held) {
                    throw new UncheckedIOException(held);
                }
            });
        }
    }

    static String picture(int height) {
        return String.format(PICTURE, height);
    }
}
