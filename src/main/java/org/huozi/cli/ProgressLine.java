package org.huozi.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.huozi.diag.CellWidth;
import org.huozi.diag.VisibleText;
import org.huozi.publish.Progress;

/**
 * One line on a terminal that says what a run is doing, and is gone when it is done. It is written over with a carriage
 * return and spaces, which every console understands, also one of Windows that knows no escapes.
 */
final class ProgressLine implements Progress {
    private static final double NANOSECONDS = 1e9;

    private final PrintStream terminal;
    private final LongSupplier clock;
    private final long start;
    private int cells;

    /**
     * A line that begins to count now.
     *
     * @param clock in nanoseconds
     */
    ProgressLine(PrintStream terminal, LongSupplier clock) {
        this.terminal = terminal;
        this.clock = clock;
        this.start = clock.getAsLong();
    }

    @Override
    public void reached(Step step) {
        String of = step.total() > 1 ? String.format(Locale.ROOT, " %d/%d", step.number(), step.total()) : "";
        String subject = step.subject().isEmpty() ? "" : " " + VisibleText.of(step.subject());
        double seconds = (clock.getAsLong() - start) / NANOSECONDS;
        show(String.format(Locale.ROOT, "%s%s%s… %.1f 秒", word(step.stage()), of, subject, seconds));
    }

    /** Clears the line, before something else is printed. */
    void clear() {
        show("");
        cells = 0;
    }

    private void show(String text) {
        String rest = " ".repeat(Math.max(0, cells - CellWidth.of(text)));
        boolean nothingToSay = text.isEmpty() && cells == 0;
        if (!nothingToSay) {
            terminal.print("\r" + text + rest + (text.isEmpty() ? "\r" : ""));
            terminal.flush();
        }
        cells = CellWidth.of(text);
    }

    private static String word(Stage stage) {
        return switch (stage) {
            case READING -> "读稿 — reading";
            case CHECKING -> "校对 — checking";
            case SETTING -> "排版 — setting";
            case WRITING -> "写成品 — writing";
        };
    }
}
