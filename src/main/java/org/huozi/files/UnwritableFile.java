package org.huozi.files;

import java.io.IOException;
import java.nio.file.Path;

/** A file could not be written or removed, for a reason outside the program. What was there is unchanged. */
public final class UnwritableFile extends IOException {
    private static final long serialVersionUID = 2;

    private final String file;
    private final Obstacle obstacle;

    /** A file that stands in nobody's way but cannot be written all the same; the reason is looked for now. */
    public UnwritableFile(Path file, IOException cause) {
        this(file, 0, cause);
    }

    /**
     * The same of one whose size is known.
     *
     * @param bytes how much was to be written
     */
    public UnwritableFile(Path file, long bytes, IOException cause) {
        super(file.toString(), cause);
        this.file = file.toString();
        this.obstacle = Obstacle.of(file, bytes, cause);
    }

    /** A file that is not written, for a reason that is known. */
    public UnwritableFile(Path file, Obstacle.Reason kind, Path place) {
        super(file.toString());
        this.file = file.toString();
        this.obstacle = new Obstacle(kind, place.toString(), "");
    }

    public Path file() {
        return Path.of(file);
    }

    /** What stands in the way. */
    public Obstacle obstacle() {
        return obstacle;
    }
}
