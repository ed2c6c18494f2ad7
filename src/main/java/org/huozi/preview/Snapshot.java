package org.huozi.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huozi.config.Project;
import org.huozi.files.Debris;

/**
 * How the manuscripts, templates and fonts lie on the disk: two snapshots are equal when nothing was saved between them.
 * Looking is quicker than it sounds, and the same for every way in which an editor saves and on every disk (0014).
 *
 * @param files time and size of every file, by its path
 */
record Snapshot(Map<Path, String> files) {
    static Snapshot of(Project project) {
        Map<Path, String> files = new TreeMap<>();
        for (Path folder : List.of(project.manuscripts(), project.templates(), project.fonts())) {
            look(folder, files);
        }
        return new Snapshot(files);
    }

    /** The files that were added, changed or removed since an earlier look. */
    Set<Path> changedSince(Snapshot before) {
        Set<Path> changed = new TreeSet<>(files.keySet());
        changed.addAll(before.files.keySet());
        changed.removeIf(
                file -> Optional.ofNullable(files.get(file)).equals(Optional.ofNullable(before.files.get(file))));
        return changed;
    }

    private static void look(Path folder, Map<Path, String> files) {
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(path -> !isScratch(path)).forEach(path -> note(path, files));
        } catch (IOException | UncheckedIOException vanished) {
            files.put(folder, "changing"); // the next look will see what came of it
        }
    }

    private static void note(Path path, Map<Path, String> files) {
        try {
            if (Files.isRegularFile(path)) {
                files.put(path, Files.getLastModifiedTime(path) + " " + Files.size(path));
            }
        } catch (IOException vanished) {
            files.remove(path);
        }
    }

    /** Whether it is a scratch file that a text editor puts beside a file while writing it. */
    private static boolean isScratch(Path path) {
        return Debris.is(path.getFileName().toString());
    }
}
