package org.huozi.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.needs.Tool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        byte[] gbk = "第一行\n第二行，灵活就业\n".getBytes(Charset.forName("GBK"));
        Files.write(folder.resolve("project/content/a.md"), gbk);
        reader.read("content/a.md", Span.startOf("content/a.md"), new Diagnostics());
        assertThat(reader.line("content/a.md", 2)).contains("第二行，灵活就业");
    }

    @Test
    void saysWhatIsThereInstead() throws IOException {
        Tool.LINKS.require();
        Files.createSymbolicLink(folder.resolve("project/content/a.md"), Path.of("gone.md"));
        Files.createDirectory(folder.resolve("project/content/b.md"));

        assertThat(found("content/a.md")).containsExactly(Code.SRC_011);
        assertThat(found("content/b.md")).containsExactly(Code.SRC_010);
        assertThat(found("content/c.md")).containsExactly(Code.SRC_001);
    }

    /** Notepad's “Unicode”, with its mark and without. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void knowsUtf16(String charset) throws IOException {
        for (String mark : List.of("", "\uFEFF")) {
            for (String text : List.of("---\nkind: foreword\n---\n\n正文，𠮷。\n", "year: 2022\nnumber: 1\n")) {
                Files.write(folder.resolve("project/content/a.md"), (mark + text).getBytes(Charset.forName(charset)));
                reader = new SourceReader(folder.resolve("project"));

                assertThat(found("content/a.md")).containsExactly(Code.SRC_008);
                assertThat(reader.line("content/a.md", 2)).isPresent();
            }
        }
    }

    /** A few words are enough to tell one encoding from the other. */
    @ParameterizedTest
    @CsvSource({
        "GBK,     SRC_003, 近期关于灵活就业的讨论",
        "GBK,     SRC_003, 卷首语",
        "GBK,     SRC_003, 為了這個時期的發展",
        "GB18030, SRC_003, 㐂喜𠮷，这是我们的时代",
        "Big5,    SRC_008, 近期關於靈活就業的討論",
        "Big5,    SRC_008, 人才政策的發展與研究"
    })
    void tellsGbkFromBig5(String charset, Code code, String text) throws IOException {
        Files.write(folder.resolve("project/content/a.md"), (text + "\n").getBytes(Charset.forName(charset)));

        assertThat(found("content/a.md")).containsExactly(code);
        assertThat(reader.line("content/a.md", 1)).contains(text);
    }

    /** Underlined headings, quotations and a text about such lines are no conflict; a line of marks that is left is one. */
    @ParameterizedTest
    @CsvSource({
        "false, '标题\n=======\n\n> > > > > > > 引文\n\n`<<<<<<<` 是标记\n<<<<<<<<\n'",
        "true, '一\n<<<<<<< HEAD\n二\n=======\n三\n>>>>>>> other\n'",
        "true, '一\n>>>>>>> other\n'",
        "true, '一\n<<<<<<<\n'"
    })
    void knowsAConflict(boolean conflict, String text) throws IOException {
        Files.writeString(folder.resolve("project/content/a.md"), text);

        assertThat(found("content/a.md")).isEqualTo(conflict ? List.of(Code.SRC_009) : List.of());
    }

    private List<Code> found(String path) {
        Diagnostics diagnostics = new Diagnostics();
        reader.read(path, Span.startOf(path), diagnostics);
        return diagnostics.all().stream().map(Diagnostic::code).toList();
    }
}
