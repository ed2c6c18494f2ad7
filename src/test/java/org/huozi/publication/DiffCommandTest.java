package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code huozi diff} says why there is nothing to compare. */
class DiffCommandTest {
    @TempDir
    Path root;

    @BeforeEach
    void project() throws IOException {
        Files.createDirectories(root.resolve("content/editions"));
        publish("old", "2026-02", "2026-03");
        publish("new", "2026-03", "2026-04");
        publish("other", "2025-01");
    }

    /** Not yet looked into, so that their content does not matter. */
    private void publish(String publication, String... editions) throws IOException {
        Path folder = Files.createDirectories(root.resolve(publication + "/pdf"));
        for (String edition : editions) {
            Files.writeString(folder.resolve(edition + ".pdf"), "%PDF-1.7");
        }
    }

    @Test
    void anEditionOnOneSideOnly() {
        CommandLineRun run = diff("old", "new", "--edition", "2026-02", "--edition", "2026-03");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("2026-02 只在", "is only in");
    }

    @Test
    void noEditionOnBothSides() {
        CommandLineRun run = diff("old", "other");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("两边没有同一期可比", "no edition is on both sides", "2026-02 只在", "2026-03 只在", "2025-01 只在");
    }

    @Test
    void aFolderWithoutPdf() {
        CommandLineRun run = diff("content", "new");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("文件夹里没有成品的 PDF：", "pdf/2022-02.pdf", "no published PDF");
    }

    @Test
    void anEditionThatAFolderLacks() {
        CommandLineRun run = diff("old", "new", "--edition", "2099-01");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("文件夹里没有成品的 PDF（2099-01）");
    }

    @Test
    void aFileThatIsNoPdf() throws IOException {
        Files.writeString(root.resolve("一校.docx"), "PK");
        CommandLineRun run = diff("一校.docx", "new");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("这个文件不是 PDF：", "一校.docx");
    }

    @Test
    void aDamagedPdf() {
        CommandLineRun run = diff("old", "new");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("没有标签");
    }

    @Test
    void neitherFileNorGit() {
        CommandLineRun run = diff("nowhere", "new");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("没有这个文件或文件夹：", "项目也不在 git 里", "not kept by git");
    }

    @Test
    void noProofAtAll() {
        CommandLineRun run = CommandLineRun.of("diff");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("命令写错了：还要写 OLD");
    }

    @Test
    void helpSaysWhatTheExitCodesMean() {
        CommandLineRun run = CommandLineRun.of("diff", "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("校样对比", "0 文字和图没有改动；1 有改动；2 没法比较");
    }

    private CommandLineRun diff(String before, String after, String... options) {
        String[] arguments = new String[options.length + 5];
        arguments[0] = "diff";
        arguments[1] = root.resolve(before).toString();
        arguments[2] = root.resolve(after).toString();
        arguments[3] = "--root";
        arguments[4] = root.toString();
        System.arraycopy(options, 0, arguments, 5, options.length);
        return CommandLineRun.of(arguments);
    }
}
