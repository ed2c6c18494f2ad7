package org.huozi.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Manuscripts of an old Windows become UTF-8 and are never lost. */
class ConversionTest {
    private static final String TEXT = "---\r\ntitle: 人才政策\r\n---\r\n\r\n灵活就业，稳就业。\r\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "GB18030"})
    void rewritesAndKeepsABackup(String charset) throws IOException {
        String text = charset.equals("GB18030") ? TEXT + "𠮷" : TEXT;
        Path file = Files.write(folder.resolve("a.md"), text.getBytes(Charset.forName(charset)));
        byte[] before = Files.readAllBytes(file);

        Conversion conversion = Conversion.of(file);

        assertThat(conversion.result()).isEqualTo(Conversion.Result.CONVERTED);
        assertThat(Files.readString(file)).isEqualTo(text);
        assertThat(conversion.backup()).contains(folder.resolve("a.md.bak"));
        assertThat(folder.resolve("a.md.bak")).hasBinaryContent(before);
        assertThat(folder.resolve("a.md.new")).doesNotExist();
    }

    @Test
    void anOlderBackupStays() throws IOException {
        Files.writeString(folder.resolve("a.md.bak"), "first");
        Files.writeString(folder.resolve("a.md.bak2"), "second");
        Path file = Files.write(folder.resolve("a.md"), TEXT.getBytes(Charset.forName("GBK")));

        assertThat(Conversion.of(file).backup()).contains(folder.resolve("a.md.bak3"));
        assertThat(folder.resolve("a.md.bak")).hasContent("first");
        assertThat(folder.resolve("a.md.bak2")).hasContent("second");
    }

    @Test
    void utf8IsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "\uFEFF" + TEXT);
        assertThat(Conversion.of(file))
                .isEqualTo(new Conversion(file, Conversion.Result.FINE, Optional.empty(), Optional.empty()));
        assertThat(Files.readString(file)).isEqualTo("\uFEFF" + TEXT);
        assertThat(Conversion.of(Files.writeString(folder.resolve("b.md"), "plain"))
                        .result())
                .isEqualTo(Conversion.Result.FINE);
    }

    @Test
    void whatIsNoChineseIsLeftAlone() throws IOException {
        byte[] latin = "Größe über alles, déjà vu".getBytes(StandardCharsets.ISO_8859_1);
        byte[] picture = HexFormat.of().parseHex("89504e470d0a1a0afffe");
        for (byte[] bytes : new byte[][] {latin, picture}) {
            Path file = Files.write(folder.resolve("a.md"), bytes);
            assertThat(Conversion.of(file).result()).isEqualTo(Conversion.Result.UNKNOWN);
            assertThat(file).hasBinaryContent(bytes);
            assertThat(folder.resolve("a.md.bak")).doesNotExist();
        }
    }

    @Test
    void aSecondRunChangesNothing() throws IOException {
        Path file = Files.write(folder.resolve("a.md"), TEXT.getBytes(Charset.forName("GBK")));
        Conversion.of(file);
        assertThat(Conversion.of(file).result()).isEqualTo(Conversion.Result.FINE);
        assertThat(folder.resolve("a.md.bak2")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, UTF-16", "UTF-16BE, UTF-16", "UTF-16, UTF-16", "Big5, Big5"})
    void whatOtherProgramsSaveIsRewrittenToo(String charset, String name) throws IOException {
        String text = "---\nkind: foreword\n---\n\n近期關於就業的討論，引發社會關注。\n";
        Path file = Files.write(folder.resolve("a.md"), text.getBytes(Charset.forName(charset)));

        assertThat(Conversion.of(file).encoding()).contains(name);
        assertThat(Files.readString(file).replace("\uFEFF", "")).isEqualTo(text);
    }
}
