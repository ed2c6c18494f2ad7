package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.huozi.diag.Code;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a run ends that does not go through, and what it leaves alone. */
class StoppedRunIT {
    private static final String ARTICLE = "content/editions/2026-03/02-notice.md";

    @TempDir
    static Path sound;

    @TempDir
    Path root;

    @BeforeAll
    static void assemble() throws IOException {
        SecondJournal.assemble(sound);
    }

    @BeforeEach
    void copy() throws IOException {
        SecondJournal.copy(sound, root);
    }

    @Test
    void aStoppedRunLeavesThePublicationAsItWas() throws IOException {
        assertThat(run().status()).isZero();
        Map<String, String> before = publication();
        change(ARTICLE, text -> text + "\n# 一级标题\n");
        CommandLineRun stopped = run();
        assertThat(stopped.status()).isEqualTo(1);
        assertThat(stopped.err()).contains(ARTICLE + ":", Code.MKD_001.id());
        assertThat(stopped.out()).contains("没有出版");
        Map<String, String> after = publication();
        for (String report : List.of("diagnostics.json", "index.html")) {
            assertThat(after.remove(report)).contains("MKD-001");
            before.remove(report);
        }
        assertThat(after).isEqualTo(before);
    }

    @Test
    void warningsStopAStrictRun() throws IOException {
        change(ARTICLE, text -> text + "\n见图 99。\n");
        assertThat(run().status()).isZero();
        CommandLineRun strict = run("--strict");
        assertThat(strict.status()).isEqualTo(1);
        assertThat(strict.err()).contains("警告 " + Code.REF_001.id());
    }

    @Test
    void anEditionThatIsNotThereIsWrongUsage() {
        CommandLineRun run = run("--edition", "2026-04");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(Code.CFG_009.id(), "2026-03");
    }

    @Test
    void aHeldFileIsNamedAndTheOthersAreWritten() throws IOException {
        Files.createDirectories(root.resolve("target/publication/pdf/2026-03.pdf/held"));
        CommandLineRun run = run();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains(Code.OUT_006.id(), "2026-03.pdf");
        assertThat(run.out()).contains("其余已更新");
        assertThat(publication()).containsKey("site/index.html");
    }

    private CommandLineRun run(String... more) {
        String[] arguments = Stream.concat(Stream.of("build", "--root", root.toString()), Stream.of(more))
                .toArray(String[]::new);
        return CommandLineRun.of(arguments);
    }

    private void change(String path, UnaryOperator<String> change) throws IOException {
        Path file = root.resolve(path);
        Files.writeString(file, change.apply(Files.readString(file)));
    }

    /** Every file with its content, one char a byte. */
    private Map<String, String> publication() throws IOException {
        Path out = root.resolve("target/publication");
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(out)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String content = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
                files.put(out.relativize(path).toString().replace('\\', '/'), content);
            }
        }
        return files;
    }
}
