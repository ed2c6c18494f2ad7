package org.huozi.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.output.Artifact;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArtifactWriterTest {
    private static final String LIST = ".huozi-files";

    @TempDir
    Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void writesFilesAndNothingElse() throws IOException {
        run("site/index.html", "pdf/2022-02.pdf");
        assertThat(files()).containsOnlyKeys(LIST, "site/index.html", "pdf/2022-02.pdf");
        assertThat(files().get(LIST)).isEqualTo("diagnostics.json\npdf/2022-02.pdf\nsite/index.html\n");
    }

    @Test
    void leavesUnchangedFilesUntouched() throws IOException {
        run("site/index.html");
        FileTime before = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(out().resolve("site/index.html"), before);
        run("site/index.html");
        assertThat(Files.getLastModifiedTime(out().resolve("site/index.html"))).isEqualTo(before);
    }

    @Test
    void removesWhatIsNoLongerMadeAndItsEmptyFolders() throws IOException {
        run("site/index.html", "site/2021-12/old.html", "site/2022-02/a.html");
        run("site/index.html", "site/2022-02/a.html");
        assertThat(files()).containsOnlyKeys(LIST, "site/index.html", "site/2022-02/a.html");
        assertThat(out().resolve("site/2021-12")).doesNotExist();
    }

    @Test
    void neverRemovesAFileOfSomebodyElse() throws IOException {
        run("site/index.html", "site/old/a.html");
        Files.writeString(out().resolve("site/old/notes.txt"), "mine");
        run("site/index.html");
        assertThat(files()).containsOnlyKeys(LIST, "site/index.html", "site/old/notes.txt");
    }

    @Test
    void aKilledRunIsFinishedByTheNext() throws IOException {
        run("site/index.html");
        // killed before anything was removed, and with a half-written file beside its place
        new ArtifactWriter(out(), diagnostics).write(Artifact.text("site/lost.html", "lost"));
        Files.writeString(out().resolve("site/.index.html.new"), "ha");
        run("site/index.html");
        assertThat(files()).containsOnlyKeys(LIST, "site/index.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../victim.txt", "site/../../victim.txt", "", ".", "a\0b", LIST, "folder"})
    void aForgedListRemovesNothing(String line) throws IOException {
        Files.writeString(folder.resolve("victim.txt"), "safe");
        Files.createDirectories(out().resolve("folder"));
        Files.writeString(out().resolve("folder/victim.txt"), "safe");
        Files.writeString(out().resolve(LIST), line + "\n");
        run("index.html");
        assertThat(folder.resolve("victim.txt")).exists();
        assertThat(out().resolve("folder/victim.txt")).exists();
        assertThat(files().get(LIST)).isEqualTo("diagnostics.json\nindex.html\n");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void aLinkedFolderIsNeitherWrittenNorEmptied() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("a.html"), "safe");
        Files.createDirectories(out());
        try {
            Files.createSymbolicLink(out().resolve("site"), elsewhere);
        } catch (FileSystemException | UnsupportedOperationException refused) {
            Assumptions.abort("Windows lets only some users make links");
        }
        Files.writeString(out().resolve(LIST), "site/a.html\n");
        run("index.html");
        run("site/b.html");
        assertThat(elsewhere.resolve("a.html")).hasContent("safe");
        assertThat(elsewhere.resolve("b.html")).doesNotExist();
        assertThat(diagnostics.all()).extracting(found -> found.code()).containsExactly(Code.OUT_001);
    }

    @Test
    void refusesArtifactsOutsideThePublication() {
        ArtifactWriter writer = new ArtifactWriter(out(), diagnostics);
        assertThatThrownBy(() -> writer.write(Artifact.text("../x", "x"))).isInstanceOf(IllegalArgumentException.class);
    }

    /** A folder with something in it stands for a file that another program holds open: neither can be replaced. */
    @Test
    void saysWhichFileIsHeldAndGoesOnWithTheOthers() throws IOException {
        Files.createDirectories(out().resolve("pdf/2022-02.pdf/held"));
        run("pdf/2022-02.pdf", "site/index.html");
        assertThat(out().resolve("site/index.html")).exists();
        assertThat(diagnostics.all()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(Code.OUT_001);
            assertThat(found.chinese()).contains("2022-02.pdf");
        });
        assertThat(files()).doesNotContainKey("pdf/.2022-02.pdf.new");
    }

    @Test
    void saysWhichObsoleteFileIsHeld() throws IOException {
        Path pdf = out().resolve("pdf/old.pdf");
        run("pdf/old.pdf", "site/index.html");
        Path beside = Files.createDirectories(pdf.resolveSibling(".old.pdf.new"));
        Files.writeString(beside.resolve("held"), "");
        run("site/index.html");
        assertThat(diagnostics.all()).extracting(found -> found.code()).containsExactly(Code.OUT_002);
        Files.delete(beside.resolve("held"));
        run("site/index.html");
        assertThat(pdf).doesNotExist();
    }

    private void run(String... paths) {
        ArtifactWriter writer = new ArtifactWriter(out(), diagnostics);
        List.of(paths).forEach(path -> writer.write(Artifact.text(path, "content of " + path)));
        writer.removeObsolete("diagnostics.json");
    }

    private Path out() {
        return folder.resolve("out");
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(out())) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(out().relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }
}
