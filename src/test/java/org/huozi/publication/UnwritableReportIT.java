package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report that cannot be written is said after everything else, and is no fault of ours. */
class UnwritableReportIT {
    @TempDir
    static Path root;

    /** A file, where a folder is wanted. */
    private static Path file;

    @BeforeAll
    static void assemble() throws IOException {
        SecondJournal.assemble(root);
        file = Files.writeString(root.resolve("file.txt"), "");
    }

    @Test
    void ofABuildOrAComparison() throws IOException {
        CommandLineRun wrong = run("build", "--typography-report", below());
        assertThat(wrong.out()).contains("《", "诊断  0 错误");
        assertSaid(wrong);

        Path made = root.resolve("no/such/folder.json");
        CommandLineRun right = run("build", "--typography-report", made.toString());
        assertThat(right.status()).isZero();
        assertThat(made).content().contains("\"formatVersion\": 1");

        String proof = root.resolve("target/publication").toString();
        CommandLineRun diff = run("diff", proof, proof, "--json", below());
        assertThat(diff.out()).isNotEmpty();
        assertSaid(diff);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--json", "--sarif", "--page"})
    void ofACheck(String option) {
        CommandLineRun run = run("check", option, below());
        assertThat(run.out()).contains("校对  0 错误");
        assertSaid(run);
    }

    @Test
    void aFolderIsNoFile() {
        CommandLineRun run = run("check", "--json", root.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("OUT-006: 写不了 " + root + "：那里有同名的文件夹", "name a file");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceThatIsFullIsSaid() {
        CommandLineRun run = run("check", "--json", "/dev/full");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("OUT-003: 磁盘满了，写不下 /dev/full");
    }

    private static void assertSaid(CommandLineRun run) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("OUT-005: 写不了 " + below() + "：" + file + " 是文件，不是文件夹", "choose another place");
        assertThat(file).isEmptyFile();
    }

    private static String below() {
        return file.resolve("report").toString();
    }

    private static CommandLineRun run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--root", root.toString()));
        return CommandLineRun.of(all.toArray(String[]::new));
    }
}
