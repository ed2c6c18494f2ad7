package org.huozi.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.huozi.config.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run reads the bytes of every manuscript once: what editors save in the meantime must not part spans from their
 * texts. The JDK's flight recorder counts the bytes.
 */
class ReadOnceIT {
    private static final Project PROJECT = new Project(Path.of(""));

    @TempDir
    private Path folder;

    @Test
    void aCheckReadsEveryManuscriptOnce() throws IOException {
        assertThat(bytesRead(() -> Preparation.of(PROJECT, List.of()))).isEqualTo(sizes());
    }

    @Test
    void aBuildReadsEveryManuscriptOnce() throws IOException {
        Request request = new Request(PROJECT, folder.resolve("out"), List.of(), false);
        assertThat(bytesRead(() -> new Publisher(request).publish())).isEqualTo(sizes());
    }

    private Map<String, Long> bytesRead(Runnable run) throws IOException {
        Path log = folder.resolve("reads.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.FileRead").withoutThreshold().withoutStackTrace();
            recording.start();
            run.run();
            recording.stop();
            recording.dump(log);
        }
        Map<String, Long> read = new TreeMap<>();
        for (RecordedEvent event : RecordingFile.readAllEvents(log)) {
            // what is read from a pipe, as from Surefire, has no path
            Optional.<String>ofNullable(event.getString("path"))
                    .map(Path::of)
                    .filter(path -> path.startsWith(PROJECT.manuscripts())
                            && path.toString().endsWith(".md"))
                    .ifPresent(path -> read.merge(name(path), Math.max(0, event.getLong("bytesRead")), Long::sum));
        }
        return read;
    }

    private static Map<String, Long> sizes() throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(PROJECT.root().resolve(PROJECT.editions()))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                sizes.put(name(file), Files.size(file));
            }
        }
        return sizes;
    }

    private static String name(Path manuscript) {
        return PROJECT.root().relativize(manuscript).toString();
    }
}
