package org.huozi.comparison.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is removed when it is closed. */
record TemporaryFolder(Path path) implements AutoCloseable {
    static TemporaryFolder create() throws IOException {
        return new TemporaryFolder(Files.createTempDirectory("huozi-"));
    }

    /** Windows keeps a font file as long as its mapping is not collected; one more try, else when the program ends. */
    @Override
    public void close() throws IOException {
        if (!isRemoved()) {
            System.gc();
            if (!isRemoved()) {
                files().forEach(file -> file.toFile().deleteOnExit());
            }
        }
    }

    private boolean isRemoved() throws IOException {
        boolean removed = true;
        for (Path file : files().stream().sorted(Comparator.reverseOrder()).toList()) {
            try {
                Files.delete(file);
            } catch (IOException held) {
                removed = false;
            }
        }
        return removed;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.toList();
        }
    }
}
