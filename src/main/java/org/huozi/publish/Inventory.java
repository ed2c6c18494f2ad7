package org.huozi.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huozi.files.FolderLock;
import org.huozi.files.Obstacle;
import org.huozi.files.UnwritableFile;

/** The list, kept in the publication's folder, of the files there that runs of ours made: only these may be removed. */
final class Inventory {
    static final String NAME = ".huozi-files";

    private final Path out;
    private final Set<String> paths;

    Inventory(Path out) {
        this.out = out;
        this.paths = read(out);
    }

    private static Set<String> read(Path out) {
        Set<String> paths = new LinkedHashSet<>();
        try {
            Path list = out.resolve(NAME);
            if (Files.exists(list)) {
                paths.addAll(Files.readAllLines(list, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            paths.clear(); // nothing is known to be ours, so nothing will be removed
        }
        paths.removeIf(path -> place(out, path).isEmpty()); // somebody edited the list
        return paths;
    }

    /** Where a file lies that is named the way we name files: below {@code out}, without {@code .} and {@code ..}. */
    static Optional<Path> place(Path out, String path) {
        try {
            Path relative = Path.of(path);
            boolean asWeWrite =
                    relative.normalize().toString().replace('\\', '/').equals(path);
            boolean below = relative.getRoot() == null && !relative.startsWith("..");
            return asWeWrite && below && !path.isEmpty() && !path.equals(NAME) && !path.equals(FolderLock.NAME)
                    ? Optional.of(out.resolve(relative))
                    : Optional.empty();
        } catch (InvalidPathException unusable) {
            return Optional.empty();
        }
    }

    List<String> paths() {
        return List.copyOf(paths);
    }

    boolean has(String path) {
        return path.equals(NAME) || paths.contains(path);
    }

    /** Adds a file before it is made, so that a killed run leaves none that is not in the list. */
    void add(String path) throws UnwritableFile {
        if (!paths.contains(path)) {
            Path list = out.resolve(NAME);
            byte[] line = (path + "\n").getBytes(StandardCharsets.UTF_8);
            try {
                Files.createDirectories(out);
                Files.write(
                        list,
                        line,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.APPEND,
                        LinkOption.NOFOLLOW_LINKS);
            } catch (IOException failed) {
                throw Files.isSymbolicLink(list)
                        ? new UnwritableFile(list, Obstacle.Reason.LINK, list)
                        : new UnwritableFile(list, line.length, failed);
            }
            paths.add(path);
        }
    }

    void remove(String path) {
        paths.remove(path);
    }

    /** The list's own text, in a fixed order. */
    byte[] content() {
        return (String.join("\n", new TreeSet<>(paths)) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
