package org.huozi.files;

import java.io.IOException;
import java.nio.file.Path;

/** A file could not be written or removed, for a reason outside the program. What was there is unchanged. */
public final class UnwritableFile extends IOException {
    private static final long serialVersionUID = 1;

    private final String file;

    public UnwritableFile(Path file, IOException cause) {
        super(file.toString(), cause);
        this.file = file.toString();
    }

    public Path file() {
        return Path.of(file);
    }
}
