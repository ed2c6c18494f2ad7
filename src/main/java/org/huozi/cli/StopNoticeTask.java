package org.huozi.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huozi.diag.VisibleText;
import org.huozi.files.WholeFiles;
import org.jspecify.annotations.Nullable;

/**
 * Prints the {@link StopNotice} of a build after everything that Maven prints about a failed build, since editors read
 * the last lines. It is a task for Ant by its shape ({@code execute()} and setters), so that no library of Ant is
 * needed.
 */
public final class StopNoticeTask {
    /** The system property with the file that a run leaves its {@link StopNotice} in. */
    static final String FILE = "huozi.stopNotice";

    private @Nullable File file;
    private boolean stopped;

    /** The file with the notice. */
    public void setFile(File file) {
        this.file = file;
    }

    /**
     * How the run ended.
     *
     * @param result its exit code
     */
    public void setResult(String result) {
        this.stopped = !result.equals("0");
    }

    /** Has the notice printed when this process ends. */
    public void execute() throws IOException {
        if (file != null && stopped) {
            Path words = file.toPath();
            String text = Files.isRegularFile(words) ? Files.readString(words, StandardCharsets.UTF_8) : "";
            Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.printf("%n%s", VisibleText.of(text))));
        }
    }

    /** Writes the notice to the file, if the system property names one. */
    static void leave(String text) throws IOException {
        @Nullable String place = System.getProperty(FILE);
        if (place != null) {
            WholeFiles.write(Path.of(place), text);
        }
    }
}
