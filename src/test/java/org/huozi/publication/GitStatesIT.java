package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huozi.needs.Needs;
import org.huozi.needs.Tool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proofs of what git keeps: the journal lies in a folder of a repository. */
@Needs({Tool.GIT, Tool.HAN_FILE_NAMES})
class GitStatesIT {
    private static final String NOTICE = "content/editions/2026-03/02-notice.md";

    @TempDir
    private static Path repository;

    private static Path root;

    @BeforeAll
    static void commit() throws Exception {
        root = repository.resolve("期刊 journal");
        SecondJournal.assemble(root);
        Files.writeString(root.resolve(mark()), "");
        Files.writeString(repository.resolve("README"), "nothing yet");
        git("init", "--quiet");
        git("add", "README");
        commit("empty");
        git("add", ".");
        commit("first proof");
        git("tag", "first");
        edit("村口", "闸口");
        git("add", ".");
        commit("second proof");
        edit("3月1日前", "3月2日前");
    }

    private static void commit(String message) throws Exception {
        git("-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "--quiet", "-m", message);
    }

    private static void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(repository.toFile()).redirectErrorStream(true);
        // nobody's own settings: they may sign commits, or change line ends
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static void edit(String before, String after) throws IOException {
        Path notice = root.resolve(NOTICE);
        Files.writeString(notice, Files.readString(notice).replace(before, after));
    }

    @Test
    void aStateIsComparedWithTheManuscripts() throws IOException {
        CommandLineRun run = diff("first");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("轮值表贴在[-村-]口。", "轮值表贴在{+闸+}口。", "3月[-1-]日前", "改动 2 处 — 2 changed");
        assertThat(root.resolve("target/comparison/index.html"))
                .content()
                .containsPattern("first（[0-9a-f]{9}）")
                .contains("现在的稿子");
    }

    @Test
    void twoStatesAreCompared() throws IOException {
        CommandLineRun run = diff("first", "HEAD");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("改动 1 处 — 1 changed");
        assertThat(strays()).isEmpty();
    }

    /** Folders that the program made for itself and left. */
    private static List<Path> strays() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> Files.exists(file.resolve(mark()))).toList();
        }
    }

    /** A file by which copies of this journal are known. */
    private static String mark() {
        return "templates/" + repository.getFileName();
    }

    @Test
    void aStateWithoutContentIsSaid() {
        CommandLineRun run = diff("first~1");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("git 版本“first~1”里没有 content 文件夹 — the state “first~1” of git has no content");
    }

    /** Before the other side is looked at, which could mean publishing it. */
    @Test
    void aMistypedNewSideIsSaidFirst() {
        CommandLineRun run = diff("first~1", "HED");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("没有“HED”").doesNotContain("first~1");
    }

    @Test
    void aStateThatCannotBePublishedIsSaid() throws Exception {
        edit("kind: policy", "kind: poem");
        CommandLineRun run = diff("HEAD");
        edit("kind: poem", "kind: policy");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("“现在的稿子”出版不了，没法比较", "02-notice.md:2:7: 错误");
    }

    @Test
    void aNameThatNobodyKnowsIsSaid() {
        CommandLineRun run = diff("no-such-tag");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("没有“no-such-tag”：不是文件、文件夹，也不是 git 里的版本");
    }

    private static CommandLineRun diff(String... arguments) {
        return CommandLineRun.of(Stream.concat(Stream.of("diff", "--root", root.toString()), Stream.of(arguments))
                .toArray(String[]::new));
    }
}
