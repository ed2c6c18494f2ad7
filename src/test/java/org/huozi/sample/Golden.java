package org.huozi.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected results kept as files; {@code -Dgolden.update=true} writes them anew, for review as a diff. */
public final class Golden {
    private static final Path FOLDER = Resources.of("golden");

    private Golden() {}

    /**
     * Compares with the file.
     *
     * @param name below the folder, for instance {@code body/site.html}
     */
    public static void check(String name, String actual) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(Resources.lines(actual)).as(name).isEqualTo(Resources.text(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
