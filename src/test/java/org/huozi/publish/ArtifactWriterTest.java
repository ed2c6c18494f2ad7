package org.huozi.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.files.FolderLock;
import org.huozi.files.Obstacle;
import org.huozi.files.UnwritableFile;
import org.huozi.needs.Tool;
import org.huozi.output.Artifact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run may do to the publication's folder, and what never. */
class ArtifactWriterTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2022-02-01T00:00:00Z"));
    private static final String REPORT = "diagnostics.json";

    @TempDir
    private Path folder;

    private Path out;
    private final Diagnostics diagnostics = new Diagnostics();

    @BeforeEach
    void lies() {
        out = folder.resolve("publication");
    }

    @Test
    void filesAreWhole() throws IOException {
        run("site/index.html", "site/2022-02/a.html");

        assertThat(files()).containsExactly(".huozi-files", REPORT, "site/2022-02/a.html", "site/index.html");
        assertThat(out.resolve("site/2022-02/a.html")).hasContent("site/2022-02/a.html");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void whatHasNotChangedIsNotTouched() throws IOException {
        run("site/index.html", "site/a.html");
        for (String path : files()) {
            Files.setLastModifiedTime(out.resolve(path), LONG_AGO);
        }
        Files.writeString(out.resolve("site/a.html"), "changed by somebody");

        run("site/index.html", "site/a.html");

        for (String path : List.of("site/index.html", ".huozi-files", REPORT)) {
            assertThat(Files.getLastModifiedTime(out.resolve(path))).as(path).isEqualTo(LONG_AGO);
        }
        assertThat(out.resolve("site/a.html")).hasContent("site/a.html");
    }

    @Test
    void whatNoRunMakesAnyMoreGoesWithItsFolders() throws IOException {
        run("site/2022-01/images/a.svg", "site/2022-02/a.html", "pdf/2022-01.pdf");

        run("site/2022-02/a.html");

        assertThat(files()).containsExactly(".huozi-files", REPORT, "site/2022-02/a.html");
        assertThat(out.resolve("pdf")).doesNotExist();
        assertThat(out.resolve("site/2022-01")).doesNotExist();
    }

    @Test
    void filesOfOthersStay() throws IOException {
        run("site/2022-01/a.html");
        Files.writeString(out.resolve("site/2022-01/notes.txt"), "mine");
        Files.writeString(out.resolve("CNAME"), "example.org");

        run("site/2022-02/a.html");

        assertThat(files())
                .containsExactly(".huozi-files", "CNAME", REPORT, "site/2022-01/notes.txt", "site/2022-02/a.html");
    }

    @Test
    void withoutTheListNothingGoes() throws IOException {
        run("site/2022-01/a.html");
        Files.delete(out.resolve(".huozi-files"));

        run("site/2022-02/a.html");

        assertThat(files()).contains("site/2022-01/a.html");
    }

    @Test
    void whatSomebodyRemovedIsNoTrouble() throws IOException {
        run("site/2022-01/a.html", "site/2022-01/images/a.svg", "site/2022-02/a.html");
        Files.delete(out.resolve("site/2022-01/images/a.svg"));
        Files.delete(out.resolve("site/2022-01/images"));
        Files.delete(out.resolve("site/2022-01/a.html"));
        Files.delete(out.resolve("site/2022-01"));

        run("site/2022-02/a.html");

        assertThat(diagnostics.all()).isEmpty();
        assertThat(files()).containsExactly(".huozi-files", REPORT, "site/2022-02/a.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../manuscript.md",
                "site/../../manuscript.md",
                "site/../site/index.html",
                "./site/index.html",
                "site//index.html/",
                "site",
                ".",
                "..",
                "",
                "/",
                "\u0000",
                ".huozi-files"
            })
    void anEditedListRemovesNothingElse(String line) throws IOException {
        Path manuscript = Files.writeString(folder.resolve("manuscript.md"), "稿");
        run("site/index.html");
        Files.writeString(
                out.resolve(".huozi-files"), line + "\n" + manuscript + "\nsite/index.html\n" + REPORT + "\n");

        run("site/index.html");

        assertThat(manuscript).hasContent("稿");
        assertThat(out.resolve("site/index.html")).hasContent("site/index.html");
        assertThat(out.resolve(".huozi-files")).hasContent(REPORT + "\nsite/index.html");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void aListThatIsNoTextRemovesNothing() throws IOException {
        run("site/a.html");
        Files.write(out.resolve(".huozi-files"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, '\n'});

        run("site/b.html");

        assertThat(files()).contains("site/a.html", "site/b.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.html", "site/../../a.html", "site/../a.html", "", ".", ".huozi-files"})
    void artifactsStayInTheFolder(String path) {
        ArtifactWriter writer = new ArtifactWriter(out, diagnostics);

        assertThatThrownBy(() -> writer.write(Artifact.text(path, ""))).isInstanceOf(IllegalArgumentException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aLinkLeadsNobodyOut() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("a.html"), "theirs");
        Files.createDirectories(out);
        Tool.LINKS.require();
        Files.createSymbolicLink(out.resolve("site"), elsewhere);
        Files.writeString(out.resolve(".huozi-files"), "site/a.html\n");

        ArtifactWriter writer = new ArtifactWriter(out, diagnostics);
        writer.write(Artifact.text("site/b.html", "ours"));
        writer.removeObsolete(List.of(REPORT));

        assertThat(elsewhere.resolve("a.html")).hasContent("theirs");
        assertThat(elsewhere.resolve("b.html")).doesNotExist();
        assertThat(codes()).containsExactly(Code.OUT_007);
    }

    @Test
    void noFolderIsMadeBehindALink() throws IOException {
        Tool.LINKS.require();
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createDirectories(out);
        Files.createSymbolicLink(out.resolve("site"), elsewhere);

        run("site/2022-02/a.html", "site/2022-02/b.html", "site/c.html");

        assertThat(elsewhere).isEmptyDirectory();
        assertThat(codes()).containsExactly(Code.OUT_007);
    }

    /** The names that a run of today or of before would write beside, its list and its own files. */
    @ParameterizedTest
    @ValueSource(strings = {"pdf/.a.pdf.new", "pdf/a.pdf", ".huozi-files", ".huozi-lock"})
    void noLinkIsWrittenThrough(String link) throws IOException {
        Tool.LINKS.require();
        Path theirs = Files.writeString(folder.resolve("theirs.txt"), "theirs");
        Files.createDirectories(out.resolve("pdf"));
        Files.createSymbolicLink(out.resolve(link), theirs);

        try {
            FolderLock.holding(out, () -> {
                run("pdf/a.pdf");
                return true;
            });
        } catch (UnwritableFile refused) {
            assertThat(refused.obstacle().reason()).isEqualTo(Obstacle.Reason.LINK);
        }

        assertThat(theirs).hasContent("theirs");
    }

    @Test
    void whatIsInTheWayOfManyIsSaidOnce() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("site"), "mine");

        run(IntStream.range(0, 28).mapToObj(i -> "site/" + i + "/index.html").toArray(String[]::new));

        assertThat(diagnostics.all()).hasSize(1);
        assertThat(diagnostics.all().get(0).chinese()).contains(out.resolve("site") + " 是文件，不是文件夹");
    }

    @Test
    void aNameThatNoDiskTakesIsSaid() throws IOException {
        run("site/" + "名".repeat(120) + ".html", "site/index.html");

        assertThat(codes()).containsExactly(Code.OUT_008);
        assertThat(out.resolve("site/index.html")).exists();
    }

    @Test
    void onlyOneRunAtATimeWritesIntoAFolder() throws IOException {
        boolean refused = FolderLock.holding(out, () -> {
            assertThatThrownBy(() -> FolderLock.holding(out, () -> false))
                    .isInstanceOfSatisfying(UnwritableFile.class, taken -> {
                        assertThat(taken.obstacle().reason()).isEqualTo(Obstacle.Reason.OTHER_RUN);
                        assertThat(UnwritableFinding.of(taken, Span.startOf("")).code())
                                .isEqualTo(Code.OUT_009);
                    });
            return true;
        });
        assertThat(refused).isTrue();
        boolean free = FolderLock.holding(out, () -> true); // the file that stays locks nobody out
        assertThat(free).isTrue();
    }

    @Test
    void aFolderInTheWayIsSaidAndStays() throws IOException {
        Files.createDirectories(out.resolve("pdf/2022-02.pdf"));
        Files.writeString(out.resolve("pdf/2022-02.pdf/notes.txt"), "mine");

        run("pdf/2022-02.pdf", "site/index.html");

        assertThat(codes()).containsExactly(Code.OUT_006);
        assertThat(files()).containsExactly(".huozi-files", REPORT, "pdf/2022-02.pdf/notes.txt", "site/index.html");
        assertThat(out.resolve("site/index.html")).hasContent("site/index.html");
    }

    @Test
    void aFileInTheWayOfAFolderIsSaidAndStays() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("site"), "mine");

        run("site/index.html", "pdf/2022-02.pdf");

        assertThat(codes()).containsExactly(Code.OUT_005);
        assertThat(out.resolve("site")).hasContent("mine");
        assertThat(out.resolve("pdf/2022-02.pdf")).exists();
    }

    /** A link that leads to itself stands for a folder on a disk that is not there just now. */
    @Test
    void anObsoleteFileThatIsHeldGoesWithALaterRun() throws IOException {
        Tool.LINKS.require();
        run("pdf/old.pdf", "site/index.html");
        Path pdf = Files.move(out.resolve("pdf"), folder.resolve("pdf"));
        Files.createSymbolicLink(out.resolve("pdf"), out.resolve("pdf"));
        run("site/index.html");

        assertThat(codes()).containsExactly(Code.OUT_002);

        Files.delete(out.resolve("pdf"));
        Files.move(pdf, out.resolve("pdf"));
        run("site/index.html");

        assertThat(out.resolve("pdf")).doesNotExist();
    }

    @Test
    void theNextRunFinishesWhatAKilledOneBegan() throws IOException {
        run("site/a.html", "site/b.html", "site/c.html");
        for (String killed :
                List.of("site/.a.html.new", "site/.b.html.new", "site/.c.html.4711-12.new", "..huozi-files.new")) {
            Files.writeString(out.resolve(killed), "half");
        }
        Files.writeString(out.resolve("site/a.html"), "old");

        run("site/a.html", "site/c.html");

        assertThat(files()).containsExactly(".huozi-files", REPORT, "site/a.html", "site/c.html");
        assertThat(out.resolve("site/a.html")).hasContent("site/a.html");
    }

    /** A run that is killed right after a file was made has noted it before. */
    @Test
    void whatAKilledRunMadeIsKnown() throws IOException {
        new ArtifactWriter(out, diagnostics).write(Artifact.text("site/2022-02/typo.html", ""));

        run("site/2022-02/right.html");

        assertThat(files()).containsExactly(".huozi-files", REPORT, "site/2022-02/right.html");
    }

    @Test
    void aNameInOtherLettersIsAnotherFileWhereTheSystemSaysSo() throws IOException {
        run("site/Map.svg");

        run("site/map.svg");

        assertThat(out.resolve("site/map.svg")).hasContent("site/map.svg");
        assertThat(files()).containsExactly(".huozi-files", REPORT, "site/map.svg");
    }

    @Test
    void twoNamesThatDifferInCaseOnlyBothStay() throws IOException {
        run("site/Map.svg", "site/map.svg", "site/a.html");

        run("site/Map.svg", "site/map.svg");

        assertThat(out.resolve("site/Map.svg")).exists();
        assertThat(out.resolve("site/map.svg")).exists();
        assertThat(out.resolve("site/a.html")).doesNotExist();
    }

    /** As a run does it; every file holds its own name. */
    private void run(String... paths) {
        ArtifactWriter writer = new ArtifactWriter(out, diagnostics);
        for (String path : paths) {
            writer.write(Artifact.text(path, path));
        }
        writer.removeObsolete(List.of(REPORT));
        writer.write(Artifact.text(REPORT, "[]"));
    }

    private List<Code> codes() {
        return diagnostics.all().stream().map(Diagnostic::code).toList();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
