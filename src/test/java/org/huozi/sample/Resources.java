package org.huozi.sample;

import java.nio.file.Path;

/**
 * Where the files lie that tests bring along. Maven gives fast tests an empty folder to work in, so that one which reads
 * the journal's own {@code content}, {@code templates}, {@code fonts} or {@code docs} finds nothing.
 */
public final class Resources {
    /** Maven names the project's folder; whoever runs a test in another way does so from there. */
    private static final Path SOURCES =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("src");

    private Resources() {}

    /** A file or folder below {@code src/test/resources}. */
    public static Path of(String path) {
        return SOURCES.resolve("test/resources").resolve(path);
    }

    /** The folder with the Java files of all tests. */
    public static Path tests() {
        return SOURCES.resolve("test/java");
    }
}
