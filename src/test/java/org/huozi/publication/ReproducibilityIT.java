package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.huozi.needs.Needs;
import org.huozi.needs.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same input gives the same bytes: in another folder, time zone, locale and default charset, on a machine without
 * fonts and with one processor.
 */
@Needs(Tool.HAN_FILE_NAMES)
class ReproducibilityIT {
    private static final Path JAR = Path.of("target/huozi.jar").toAbsolutePath();

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2022-02-01T00:00:00Z"));

    @TempDir
    private Path folder;

    @Test
    void aSecondRunElsewhereInTheWorldMakesTheSameFiles() throws Exception {
        Path project = folder.resolve("另一处 文件夹");
        for (String part : List.of("content", "templates", "fonts")) {
            SecondJournal.copy(Path.of(part), project.resolve(part));
        }
        Path out = folder.resolve("out");
        String console = run(
                project,
                List.of(
                        "-Dfile.encoding=GBK",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Duser.language=tr",
                        "-XX:ActiveProcessorCount=1"),
                Map.of("FONTCONFIG_FILE", noFonts().toString()),
                out);
        Map<String, byte[]> again = files(out);
        Map<String, byte[]> published = files(PublishedEdition.publication());
        assertThat(again.keySet()).as(console).isEqualTo(published.keySet());
        again.remove("index.html"); // the desk tells what is other than before
        again.forEach((path, content) -> assertThat(content).as(path).isEqualTo(published.get(path)));
    }

    @Test
    void aRunOverAFinishedPublicationTouchesNothing() throws Exception {
        Path out = folder.resolve("out");
        run(Path.of("").toAbsolutePath(), List.of(), Map.of(), out);
        Set<String> all = files(out).keySet();
        for (String path : all) {
            Files.setLastModifiedTime(out.resolve(path), LONG_AGO);
        }
        run(Path.of("").toAbsolutePath(), List.of(), Map.of(), out);
        assertThat(files(out).keySet()).isEqualTo(all);
        for (String path : all) {
            if (!path.equals("index.html")) { // the desk tells what is other than before
                assertThat(Files.getLastModifiedTime(out.resolve(path)))
                        .as(path)
                        .isEqualTo(LONG_AGO);
            }
        }
    }

    private Path noFonts() throws IOException {
        return Files.writeString(folder.resolve("no-fonts.conf"), """
                <?xml version="1.0"?>
                <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig></fontconfig>
                """);
    }

    private static String run(Path root, List<String> options, Map<String, String> environment, Path out)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString(), "build", "--root", root.toString(), "--out", out.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String console = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(console).isZero();
        return console;
    }

    private static Map<String, byte[]> files(Path root) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(root.resolve(".huozi-standing"))) // records know times of files
                    .toList()) {
                files.put(root.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }
}
