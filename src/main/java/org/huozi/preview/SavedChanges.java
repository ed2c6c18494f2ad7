package org.huozi.preview;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huozi.config.Project;

/**
 * What was saved between two looks.
 *
 * @param editions ids of those of which a file has changed
 * @param everything whether something has changed that other editions depend on as well
 */
record SavedChanges(Set<String> editions, boolean everything) {
    SavedChanges {
        editions = Set.copyOf(editions);
    }

    /**
     * Sorts files by what depends on them.
     *
     * @param project whose files they are
     */
    static SavedChanges of(Set<Path> files, Project project) {
        Path folder = project.root().resolve(project.editions());
        Set<String> editions = new TreeSet<>();
        boolean everything = false;
        for (Path file : files) {
            Optional<String> edition = edition(file, folder);
            edition.ifPresent(editions::add);
            everything |= edition.isEmpty();
        }
        return new SavedChanges(editions, everything);
    }

    /** The edition that a file belongs to; empty also for an edition without an edition.yaml. */
    private static Optional<String> edition(Path file, Path folder) {
        if (!file.startsWith(folder) || folder.relativize(file).getNameCount() < 2) {
            return Optional.empty();
        }
        Path id = folder.relativize(file).getName(0);
        return Files.isRegularFile(folder.resolve(id).resolve("edition.yaml"))
                ? Optional.of(id.toString())
                : Optional.empty();
    }
}
