package org.huozi.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Colophon;
import org.huozi.references.ListStyle;
import org.huozi.source.SourceReader;
import org.huozi.typeset.HouseStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalReaderTest {
    @TempDir
    Path root;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void readsWhatIsSaidAndInventsNothing() throws IOException {
        JournalConfig journal =
                read("formatVersion: 1\ntitle: 人才研究\npublisher: 研究院\n").orElseThrow();
        assertThat(journal)
                .isEqualTo(new JournalConfig(
                        "人才研究",
                        Optional.empty(),
                        "研究院",
                        SerialNumbers.NONE,
                        "zh-CN",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Colophon.EMPTY,
                        HouseStyle.DEFAULT,
                        PrintStyle.DEFAULT,
                        HouseRules.DEFAULT,
                        SiteStyle.DEFAULT,
                        ListStyle.DEFAULT));
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void endsTheUrlInASlash() throws IOException {
        JournalConfig journal = read("formatVersion: 1\ntitle: 甲\npublisher: 乙\nurl: https://example.org/journal\n")
                .orElseThrow();
        assertThat(journal.url()).contains(URI.create("https://example.org/journal/"));
    }

    @Test
    void readsTheChoicesForTheSite() throws IOException {
        JournalConfig journal =
                read("formatVersion: 1\ntitle: 甲\npublisher: 乙\nsite:\n  icp: 浙ICP备1号-1\n  copySource: true\n")
                        .orElseThrow();
        assertThat(journal.site()).isEqualTo(new SiteStyle(Optional.of("浙ICP备1号-1"), Optional.empty(), true));
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void isEmptyWithoutATitle() throws IOException {
        assertThat(read("formatVersion: 1\npublisher: 乙\n")).isEmpty();
        assertThat(diagnostics.all()).extracting(found -> found.code().id()).containsExactly("YML-013");
    }

    @Test
    void saysWhenThereIsNoJournalAtAll() {
        assertThat(new JournalReader(new Project(root), new SourceReader(root)).read(diagnostics))
                .isEmpty();
        assertThat(diagnostics.all()).extracting(found -> found.code().id()).containsExactly("SRC-001");
    }

    private Optional<JournalConfig> read(String text) throws IOException {
        Files.createDirectories(root.resolve("content"));
        Files.writeString(root.resolve(new Project(root).journal()), text);
        return new JournalReader(new Project(root), new SourceReader(root)).read(diagnostics);
    }
}
