package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huozi.files.FolderLock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor sees of a run that says no; no page is set here. */
class CommandLineTest {
    @TempDir
    private static Path folder;

    private static Path root;

    @BeforeAll
    static void assemble() throws IOException {
        root = folder.resolve("project");
        PlainDesign.assemble(root);
    }

    @ParameterizedTest
    @CsvSource({
        "publish, 看不懂“publish”, Unmatched argument",
        "build all, 看不懂“all”, Unmatched argument",
        "build --fast, 没有 --fast 这个选项, Unknown option",
        "build --root, --root 后面要写一个值, Missing required parameter",
        "build --strict=maybe, --strict 的值“maybe”不能用, Invalid value",
        "build --strict --strict, --strict 只能写一次, only once",
        "build --root a --root b, --root 只能写一次, only once",
    })
    void wrongUsageIsSaidInBothLanguages(String command, String chinese, String english) {
        CommandLineRun run = CommandLineRun.of(command.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("命令写错了：" + chinese, "wrong usage: ", english, "--help");
    }

    @Test
    void aSlipOfTheKeyIsGuessed() {
        assertThat(CommandLineRun.of("biuld").err()).contains("是否想写 — did you mean: build；");
        assertThat(CommandLineRun.of("build", "--edtion=2026-03").err()).contains("did you mean: --edition；");
    }

    @Test
    void withoutACommandTheHelpIsShown() {
        CommandLineRun run = CommandLineRun.of();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEqualTo(CommandLineRun.of("--help").out());
        assertThat(run.out()).containsSubsequence("build", "check", "convert", "diff", "new", "preview");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "build --help",
                "build -h",
                "check --help",
                "convert --help",
                "new edition --help",
                "preview --help"
            })
    void helpIsBilingualLineByLine(String command) {
        CommandLineRun run = CommandLineRun.of(command.split(" "));

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("用法 — usage: huozi", "选项 — options:", "显示这份说明 — shows this help")
                .doesNotContain("Show this", "Print version", "Usage:", "Commands:");
    }

    @Test
    void helpNamesEveryOption() {
        assertThat(CommandLineRun.of("check", "--help").out())
                .contains(
                        "--root=DIR",
                        "--edition=ID",
                        "--strict",
                        "--fix",
                        "--dry-run",
                        "--json[=FILE]",
                        "--sarif[=FILE]");
        assertThat(CommandLineRun.of("convert", "--help").out()).contains("--all", "--root=DIR", "FILE");
        assertThat(CommandLineRun.of("build", "--help").out())
                .contains(
                        "--root=DIR",
                        "--content=DIR",
                        "--out=DIR",
                        "--edition=ID",
                        "--strict",
                        "--typography-report[=FILE]");
    }

    @Test
    void previewSaysWhatItCannotDo() {
        CommandLineRun run = CommandLineRun.of("preview", "--root", root.toString(), "--port", "70000");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("端口是 1 到 65535 的数");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V", "build --version"})
    void versionIsALine(String command) {
        CommandLineRun run = CommandLineRun.of(command.split(" "));

        assertThat(run.status()).isZero();
        assertThat(run.out()).matches("huozi \\S+\\R");
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "check", "preview"})
    void aRootThatIsNotThereIsSaid(String command) {
        CommandLineRun run =
                CommandLineRun.of(command, "--root", folder.resolve("nowhere").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("没有这个文件夹 — no such folder: ").contains("nowhere");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void aRootWithoutAJournalIsSaid() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        CommandLineRun run = CommandLineRun.of("build", "--root", empty.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("这里没有 content 文件夹", "there is no content folder here", "--root");
        assertThat(empty).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "..,        稿件要放在项目文件夹里面 — the manuscripts lie in a folder of the project: ..",
        "manuscript, 这里没有 manuscript 文件夹",
    })
    void otherManuscriptsAreTheProjects(String content, String complaint) {
        for (String command : List.of("build", "check", "preview", "convert --all", "new edition 2026-04")) {
            List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
            arguments.addAll(List.of("--root", root.toString(), "--content", content));
            CommandLineRun run = CommandLineRun.of(arguments.toArray(String[]::new));
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains(complaint);
        }
    }

    @Test
    void aJournalWithoutItsSettingsIsSaid() throws IOException {
        Path bare = folder.resolve("bare");
        Files.createDirectories(bare.resolve("content"));
        CommandLineRun run = CommandLineRun.of("build", "--root", bare.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("找不到文件 content/journal.yaml", "找不到文件 fonts/fonts.yaml");
        assertThat(run.out()).contains("没有出版；原有的成品没有改动 — nothing was published");
    }

    @Test
    void anEditionThatIsNotThereIsSaid() {
        CommandLineRun run = CommandLineRun.of("build", "--root", root.toString(), "--edition", "1999-01");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("没有名为 1999-01 的一期", "there is no edition 1999-01", "2026-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "preview"})
    void thePublicationNeedsAFolder(String command) throws IOException {
        Path file = Files.writeString(folder.resolve("file.txt"), "mine");
        CommandLineRun run = CommandLineRun.of(command, "--root", root.toString(), "--out", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("这是一个文件 — the publication needs a folder");
        assertThat(file).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "content", "content/editions/2026-03", "templates/out", "fonts", ".."})
    void thePublicationNeedsAFolderOfItsOwn(String out) throws IOException {
        Map<String, String> before = files(root);
        CommandLineRun run = CommandLineRun.of(
                "build", "--root", root.toString(), "--out", root.resolve(out).toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("CFG-011");
        assertThat(files(root)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<hr>               | --strict | MKD-003 | 0 错误 · 3 警告",
                "[水](javascript:x) | --root | MKD-004 | 1 错误 · 0 警告",
            })
    void aRunThatIsStoppedTouchesOnlyItsReports(String slip, String option, String code, String counts)
            throws IOException {
        Path project = folder.resolve(code);
        SecondJournal.copy(root, project);
        Path article = project.resolve("content/editions/2026-03/02-notice.md");
        Files.writeString(article, Files.readString(article) + "\n" + slip + "\n");
        Path out = project.resolve("target/publication");
        for (String file : List.of("pdf/2026-03.pdf", "site/index.html", "site/2026-01/old.html")) {
            Files.createDirectories(out.resolve(file).getParent());
            Files.writeString(out.resolve(file), "before");
        }
        Files.writeString(
                out.resolve(".huozi-files"), "diagnostics.json\nindex.html\npdf/2026-03.pdf\nsite/2026-01/old.html\n");
        Map<String, String> before = files(out);
        before.remove("diagnostics.json");

        CommandLineRun run = option.equals("--strict")
                ? CommandLineRun.of("build", "--strict", "--root", project.toString())
                : CommandLineRun.of("build", "--root", project.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("content/editions/2026-03/02-notice.md:", code);
        assertThat(run.out()).contains("没有出版；原有的成品没有改动", counts).doesNotContain("PDF");
        Map<String, String> after = files(out);
        after.keySet().removeIf(file -> file.startsWith(".huozi-standing/")); // what was made, for the next run
        assertThat(after.remove("diagnostics.json")).contains(code);
        assertThat(after.remove("index.html")).contains(code, "class=\"state stopped\"");
        assertThat(after.remove(FolderLock.NAME)).isEmpty();
        assertThat(after).isEqualTo(before);
    }

    /** It stands nowhere in the manuscript as itself, and is found when the page is to be drawn. */
    @Test
    void aSignOfAFormulaThatNoFaceHasIsNoFaultOfTheProgram() throws IOException {
        Path project = folder.resolve("formula");
        SecondJournal.copy(root, project);
        Path article = project.resolve("content/editions/2026-03/02-notice.md");
        Files.writeString(article, Files.readString(article) + "\n水 $\\Omega$。\n");
        CommandLineRun run = CommandLineRun.of("build", "--root", project.toString());
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(run.err()).contains("FNT-002", "Ω");
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                boolean font = path.toString().endsWith(".ttf");
                files.put(
                        folder.relativize(path).toString().replace('\\', '/'),
                        font ? Long.toString(Files.size(path)) : Files.readString(path, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
