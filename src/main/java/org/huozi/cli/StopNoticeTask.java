package org.huozi.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huozi.files.WholeFiles;
import org.jspecify.annotations.Nullable;

/**
 * Says why a build has stopped, once Maven has said its own: an editor reads the end, and Maven ends a failed build with
 * a dozen lines on itself. A task of Ant's by its shape ({@code execute()} and setters), so that nothing of Ant is needed.
 */
public final class StopNoticeTask {
    /** Names the file that a run leaves its {@link StopNotice} in. */
    static final String FILE = "huozi.stopNotice";

    private @Nullable File file;
    private boolean stopped;

    /** The file that holds what is to be said. */
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

    /** Has the words said when this process ends. */
    public void execute() throws IOException {
        if (file != null && stopped) {
            Path words = file.toPath();
            String text = Files.isRegularFile(words) ? Files.readString(words, StandardCharsets.UTF_8) : "";
            Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.printf("%n%s", text)));
        }
    }

    /** Leaves words to be said, where somebody asked for them. */
    static void leave(String text) throws IOException {
        @Nullable String place = System.getProperty(FILE);
        if (place != null) {
            WholeFiles.write(Path.of(place), text);
        }
    }
}
