package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is published is old or new and whole, whenever a run is killed and however many are begun at once; the next run ends
 * as if nothing had happened. {@code -Dtrials=50} for more rounds.
 */
class StoppedRunsIT {
    private static final int ROUNDS = Integer.getInteger("trials", 3);

    private static final String MANUSCRIPT = "content/editions/2026-03/02-notice.md";

    @TempDir
    private Path root;

    private Path out;
    private Map<String, byte[]> before;
    private Map<String, byte[]> after;

    /** Milliseconds that a run takes which publishes what has changed. */
    private long duration;

    @BeforeEach
    void publishTwice() throws Exception {
        SecondJournal.assemble(root);
        out = root.resolve("out");
        assertThat(begin().waitFor()).isZero();
        SecondJournal.copy(out, root.resolve("before"));
        before = files(out);
        Files.writeString(root.resolve(MANUSCRIPT), Files.readString(root.resolve(MANUSCRIPT)) + "\n一月水，一月新水。\n");
        long start = System.nanoTime();
        assertThat(begin().waitFor()).isZero();
        duration = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        after = files(out);
        assertThat(changed()).as("files that differ").isGreaterThan(5);
    }

    @Test
    void aRunThatIsKilled() throws Exception {
        Random random = new Random(1);
        Set<String> outcomes = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            asBefore();
            long moment = duration / 2 + random.nextInt((int) duration / 2);
            Process run = begin();
            if (!run.waitFor(moment, TimeUnit.MILLISECONDS)) {
                run.destroyForcibly().waitFor();
                outcomes.add("killed");
            }
            assertOldOrNewAndWhole("killed after " + moment + " of " + duration + " ms");
            assertThat(begin().waitFor()).isZero();
            assertNew("the run after one killed after " + moment + " ms");
        }
        assertThat(outcomes).contains("killed");
    }

    @Test
    void runsThatAreBegunAtOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            asBefore();
            Process one = begin();
            Process other = begin();
            assertThat(Set.of(one.waitFor(), 3 + other.waitFor()))
                    .as("one publishes; the other does as well, after it, or says that it has not begun")
                    .isSubsetOf(0, 2, 3, 5)
                    .isNotEqualTo(Set.of(2, 5));
            assertNew("round " + round);
        }
    }

    private void asBefore() throws IOException {
        SecondJournal.delete(out);
        SecondJournal.copy(root.resolve("before"), out);
    }

    private Process begin() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.huozi.cli.Main",
                        "build",
                        "--out",
                        "out")
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(root.resolve("log").toFile())
                .start();
    }

    private long changed() {
        return after.entrySet().stream()
                .filter(file -> !Arrays.equals(file.getValue(), before.get(file.getKey())))
                .count();
    }

    private void assertOldOrNewAndWhole(String when) throws IOException {
        Map<String, byte[]> found = files(out);
        assertThat(found.keySet()).as(when).containsAll(before.keySet());
        found.forEach((path, bytes) -> assertThat(
                        Arrays.equals(bytes, before.get(path)) || Arrays.equals(bytes, after.get(path)))
                .as("%s, %s is old or new", when, path)
                .isTrue());
    }

    private void assertNew(String when) throws IOException {
        Map<String, byte[]> found = files(out);
        assertThat(found.keySet()).as(when).isEqualTo(after.keySet());
        found.forEach(
                (path, bytes) -> assertThat(bytes).as("%s: %s", when, path).isEqualTo(after.get(path)));
    }

    /** What readers get: not the desk, which tells what is other than before, nor what the next run is told. */
    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString();
                if (name.startsWith("site") || name.startsWith("pdf")) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
        }
        return files;
    }
}
