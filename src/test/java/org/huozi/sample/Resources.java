package org.huozi.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the files lie that tests bring along. Maven gives fast tests an empty folder to work in, so that one which reads
 * the journal's own {@code content}, {@code templates}, {@code fonts} or {@code docs} finds nothing.
 */
public final class Resources {
    /** Maven names the project's folder; whoever runs a test in another way does so from there. */
    private static final Path SOURCES =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("src");

    private static final Pattern BINARY = Pattern.compile("\\.(ttf|png|jpg)$");

    private Resources() {}

    /** A file or folder below {@code src/test/resources}. */
    public static Path of(String path) {
        return SOURCES.resolve("test/resources").resolve(path);
    }

    /** The text of a file of the checkout, with the line ends of the repository. */
    public static String text(Path file) throws IOException {
        return lines(Files.readString(file));
    }

    /** Text whose line ends are a checkout's: git may have made them those of Windows. */
    static String lines(String text) {
        return text.replace("\r\n", "\n");
    }

    /** Copies a folder of the checkout, texts with the line ends of the repository. */
    public static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                if (BINARY.matcher(path.toString()).find()) {
                    Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
                } else {
                    Files.writeString(target, text(path));
                }
            }
        }
    }

    /** The folder with the Java files of all tests. */
    public static Path tests() {
        return SOURCES.resolve("test/java");
    }
}
