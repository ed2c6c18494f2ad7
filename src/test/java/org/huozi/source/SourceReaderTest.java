package org.huozi.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {
    @TempDir
    Path folder;

    private SourceReader reader;

    @BeforeEach
    void makeProject() throws IOException {
        Files.createDirectories(folder.resolve("project/content"));
        Files.writeString(folder.resolve("secret.txt"), "secret");
        reader = new SourceReader(folder.resolve("project"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.txt",
                "content/../../secret.txt",
                "/etc/passwd",
                "content\\..\\..\\secret.txt",
                "a\0b",
            })
    void refusesPathsOutOfTheProject(String path) {
        Diagnostics diagnostics = new Diagnostics();
        assertThat(reader.read(path, Span.startOf("content/edition.yaml"), diagnostics))
                .isEmpty();
        assertThat(diagnostics.all()).extracting(found -> found.code().id()).containsExactly("SRC-005");
    }

    @Test
    void keepsTheLinesOfWhatItRead() throws IOException {
        Files.writeString(folder.resolve("project/content/a.md"), "一\r\n二\r\n");
        reader.read("content/a.md", Span.startOf("content/a.md"), new Diagnostics());
        assertThat(reader.line("content/a.md", 2)).contains("二");
        assertThat(reader.line("content/b.md", 1)).isEmpty();
    }

    @Test
    void hasAFileAsItWasWhenItWasFirstRead() throws IOException {
        Path file = folder.resolve("project/content/a.md");
        Files.writeString(file, "一\n");
        SourceFile first = read("content/a.md");
        Files.writeString(file, "二\n");
        assertThat(read("content/a.md")).isSameAs(first);
        assertThat(reader.line("content/a.md", 1)).contains("一");
    }

    private SourceFile read(String path) {
        return reader.read(path, Span.startOf(path), new Diagnostics()).orElseThrow();
    }

    @Test
    void showsALineOfAGbkFileAsItsAuthorSeesIt() throws IOException {
        byte[] gbk = "第一行\n第二行，灵活就业\n".getBytes(java.nio.charset.Charset.forName("GBK"));
        Files.write(folder.resolve("project/content/a.md"), gbk);
        reader.read("content/a.md", Span.startOf("content/a.md"), new Diagnostics());
        assertThat(reader.line("content/a.md", 2)).contains("第二行，灵活就业");
    }
}
