package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.huozi.needs.Needs;
import org.huozi.needs.Tool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher shows before somebody's eyes, and what it writes into a pipe. */
@Needs(Tool.LAUNCHER)
class TerminalIT {
    private static final String LAUNCHER = Path.of("huozi").toAbsolutePath().toString();

    @TempDir
    static Path root;

    @BeforeAll
    static void assemble() throws IOException {
        SecondJournal.assemble(root);
    }

    @Test
    @Needs(Tool.TERMINAL)
    void aTerminalShowsTheStages() throws Exception {
        String shown = output(false, "script", "-qec", LAUNCHER + " build --fresh --root " + root, "/dev/null");
        assertThat(shown)
                .contains("\r读稿 — reading…", "\r校对 — checking 2026-03…", "\r排版 — setting", "\r写成品 — writing…")
                .contains("《江南农事通讯》");
        assertThat(shown.substring(shown.lastIndexOf("writing…"))).containsPattern("\r +\r");
    }

    @Test
    void aPipeGetsNoneOfThem() throws Exception {
        assertThat(output(false, LAUNCHER, "build", "--root", root.toString()))
                .contains("《江南农事通讯》")
                .doesNotContain("\r读", "setting…", "writing…");
    }

    @Test
    @Needs(Tool.TERMINAL)
    void continuousIntegrationGetsNoneOfThem() throws Exception {
        assertThat(output(true, "script", "-qec", LAUNCHER + " build --root " + root, "/dev/null"))
                .contains("《江南农事通讯》")
                .doesNotContain("\r读", "setting…", "writing…");
    }

    private static String output(boolean ci, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(command)).redirectErrorStream(true);
        builder.environment().remove("CI");
        builder.environment().put("LC_ALL", "C.UTF-8");
        if (ci) {
            builder.environment().put("CI", "true");
        }
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }
}
