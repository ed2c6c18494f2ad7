package org.huozi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.huozi.diag.CellWidth;
import org.huozi.publish.Progress.Stage;
import org.huozi.publish.Progress.Step;
import org.junit.jupiter.api.Test;

/** What a terminal shows while a run goes on. */
class ProgressLineTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream terminal = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private long now;

    @Test
    void saysStageEditionCountAndTime() {
        ProgressLine line = new ProgressLine(terminal, () -> now);
        line.reached(new Step(Stage.READING, "", 1, 1));
        now = 1_250_000_000L;
        line.reached(new Step(Stage.SETTING, "2022-02", 3, 12));

        assertThat(screen()).isEqualTo("排版 — setting 3/12 2022-02… 1.3 秒");
    }

    @Test
    void leavesNothingBehind() {
        ProgressLine line = new ProgressLine(terminal, () -> now);
        line.reached(new Step(Stage.SETTING, "2022-02", 3, 12));
        line.reached(new Step(Stage.WRITING, "", 1, 1));
        assertThat(screen().strip()).isEqualTo("写成品 — writing… 0.0 秒");
        line.clear();
        assertThat(screen()).isBlank();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).endsWith("\r").doesNotContain("\n", "\u001b");
    }

    @Test
    void aRunThatReachedNothingPrintsNothing() {
        new ProgressLine(terminal, () -> now).clear();
        assertThat(bytes.size()).isZero();
    }

    /** The console of Chinese Windows. */
    @Test
    void canBeWrittenInCodePage936() {
        PrintStream windows = new PrintStream(bytes, true, Charset.forName("GBK"));
        ProgressLine line = new ProgressLine(windows, () -> now);
        for (Stage stage : Stage.values()) {
            line.reached(new Step(stage, "2022-02", 1, 2));
        }
        assertThat(bytes.toString(Charset.forName("GBK")))
                .contains("读稿", "校对", "排版", "写成品", "…", "—")
                .doesNotContain("?");
    }

    /** What is left on the line when everything has been written over. */
    private String screen() {
        StringBuilder shown = new StringBuilder();
        for (String written : bytes.toString(StandardCharsets.UTF_8).split("\r")) {
            String rest = CellWidth.of(shown.toString()) > CellWidth.of(written) ? " LEFT" : "";
            shown.replace(0, shown.length(), written.stripTrailing() + rest);
        }
        return shown.toString();
    }
}
