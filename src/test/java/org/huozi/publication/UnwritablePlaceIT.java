package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.huozi.needs.Needs;
import org.huozi.needs.Tool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that is full or may only be read, a folder that another run writes into: said once, with what to do. */
@Needs(Tool.MOUNTS)
class UnwritablePlaceIT {
    @TempDir
    static Path root;

    private static String huozi;

    @BeforeAll
    static void assemble() throws IOException {
        SecondJournal.assemble(root);
        huozi = Path.of(System.getProperty("java.home"), "bin", "java") + " -cp '"
                + System.getProperty("java.class.path") + "' org.huozi.cli.Main";
        Files.createDirectories(root.resolve("disk"));
    }

    /** Room for nothing, for the smallest files, for all but the PDF. */
    @ParameterizedTest
    @ValueSource(strings = {"8k", "64k", "160k"})
    void aFullDisk(String size) throws Exception {
        HuoziProcess run =
                in("mount -t tmpfs -o size=" + size + " tmpfs disk", huozi + " build --lang zh --out disk/p");

        assertThat(run.status()).as(run.said()).isBetween(1, 2);
        assertThat(run.said()).containsOnlyOnce("OUT-").containsOnlyOnce("OUT-003: 磁盘满了，写不下");
        assertThat(run.said()).contains("在 " + root.toRealPath().resolve("disk") + " 所在的磁盘上腾出地方");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "build --out disk                                  ",
                "build --out disk/deeper/publication               ",
                "build --typography-report=disk/report.json        ",
                "check --page=disk/page.html                       ",
                "check --json=disk/findings.json                   ",
                "check --sarif=disk/findings.sarif                 ",
                "diff disk/there disk/there --json disk/changes.json",
            })
    void aDiskThatMayOnlyBeRead(String command) throws Exception {
        HuoziProcess run = in(
                "mount -t tmpfs tmpfs disk && " + huozi + " build --out disk/there >log && mount -o remount,ro disk",
                huozi + " " + command);
        assertReadOnly(run, root.toRealPath().resolve("disk"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "check --page", "new edition 2027-01", "new article 2026-03 rain", "check --fix"})
    void aProjectThatMayOnlyBeRead(String command) throws Exception {
        Path article = root.resolve("content/editions/2026-03/02-notice.md");
        String text = Files.readString(article);
        Files.writeString(article, text + "\n水,新水。\n");
        try {
            String project = root.toRealPath().toString();
            HuoziProcess run = in(
                    "mount --bind " + project + " " + project + " && mount -o remount,ro,bind " + project + " && cd "
                            + project,
                    huozi + " " + command);
            assertReadOnly(run, root.toRealPath());
        } finally {
            Files.writeString(article, text);
        }
    }

    private static void assertReadOnly(HuoziProcess run, Path disk) {
        assertThat(run.status()).as(run.said()).isEqualTo(2);
        assertThat(run.said())
                .containsOnlyOnce("OUT-")
                .contains("OUT-004: 写不了 ", "：" + disk + " 只能读，不能写", disk + " is read-only");
    }

    /** Two runs at once: one of them publishes, the other says that it has not begun, and nothing is mixed. */
    @Test
    void aFolderThatAnotherRunWritesInto() throws Exception {
        String build = huozi + " build --out disk/shared";
        HuoziProcess run = in(
                "mount -t tmpfs tmpfs disk",
                "{ " + build + " & " + build
                        + "; one=$?; wait $!; two=$?; echo statuses $one $two; ls -A disk/shared; }");

        assertThat(run.said()).containsPattern("statuses (0 2|2 0)").contains("OUT-009: 另一次运行正在写");
        assertThat(run.said()).contains("pdf\n").doesNotContain(".new");
    }

    /** Runs two commands of a shell, one after the other, among disks of their own. */
    private static HuoziProcess in(String disks, String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("unshare", "-rm", "sh", "-c", disks + " && " + command)
                .directory(root.toRealPath().toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(said).isTrue();
        return new HuoziProcess(process.exitValue(), said);
    }
}
