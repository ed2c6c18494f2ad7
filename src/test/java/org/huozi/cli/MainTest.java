package org.huozi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @TempDir
    Path root;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void explainsItselfWhenAsked() {
        assertThat(run("build", "--help")).isZero();
        assertThat(text(out)).contains("--root", "--out", "--edition", "--strict");
    }

    @ParameterizedTest
    @ValueSource(strings = {"publish", "build --colour", "build --out", "build extra"})
    void wrongUsageIsSaidInBothLanguages(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(text(err)).contains("命令写错了", "wrong usage").doesNotContain("\tat ");
    }

    @Test
    void aMissingFolderIsWrongUsage() {
        assertThat(run("build", "--root", root.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(text(err)).contains("没有这个文件夹");
    }

    @Test
    void aFolderWithoutAJournalIsWrongConfigurationAndOnlyTheReportIsWritten() throws IOException {
        assertThat(run("build", "--root", root.toString())).isEqualTo(2);
        assertThat(text(err)).contains("content/journal.yaml:1:1: 错误 SRC-001: 找不到文件 content/journal.yaml");
        assertThat(text(out)).contains("没有出版");
        try (Stream<Path> files = Files.walk(root)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .contains("diagnostics.json")
                    .doesNotContain("index.html");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "content", "content/editions", "templates/site", ".."})
    void willNotPublishOntoTheManuscripts(String folder) throws IOException {
        Files.createDirectories(root.resolve("project/content"));
        Path project = root.resolve("project");
        int status = run(
                "build",
                "--root",
                project.toString(),
                "--out",
                project.resolve(folder).toString());
        assertThat(status).isEqualTo(2);
        assertThat(text(err)).contains("CFG-011");
        try (Stream<Path> files = Files.walk(root)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void aFaultOfOursShowsNoStackTrace() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int bytes) {
                throw new IllegalStateException("broken stream");
            }
        };
        PrintStream stream = new PrintStream(broken, true, StandardCharsets.UTF_8);
        int status = new Main(new Console(stream, stream(err, StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .run("build", "--root", root.toString());
        assertThat(status).isEqualTo(70);
        assertThat(text(err)).contains("程序出错了", "huozi-fault.log").doesNotContain("\tat ");
    }

    @Test
    void speaksGbkWhereTheConsoleDoes() {
        Charset gbk = Charset.forName("GBK");
        new Main(new Console(stream(out, gbk), stream(err, gbk), gbk)).run("build", "--nonsense");
        assertThat(err.toString(gbk)).contains("命令写错了 — wrong usage");
    }

    private int run(String... arguments) {
        return new Main(new Console(
                        stream(out, StandardCharsets.UTF_8),
                        stream(err, StandardCharsets.UTF_8),
                        StandardCharsets.UTF_8))
                .run(arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes, Charset charset) {
        return new PrintStream(bytes, true, charset);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
