package org.huozi.output;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run has changed in the publication's folder. Paths are below that folder, as those of artifacts.
 *
 * @param added files that were not there
 * @param changed files that were there with another content
 * @param removed files that no run makes any more
 */
public record FileChanges(Set<String> added, Set<String> changed, Set<String> removed) {
    public static final FileChanges NONE = new FileChanges(Set.of(), Set.of(), Set.of());

    public FileChanges {
        added = Set.copyOf(added);
        changed = Set.copyOf(changed);
        removed = Set.copyOf(removed);
    }

    /** What readers see of it below a folder: the paths in it of all files that are new, changed or gone, sorted. */
    public Set<String> below(String folder) {
        return Stream.of(added, changed, removed)
                .flatMap(Set::stream)
                .filter(path -> path.startsWith(folder + "/"))
                .map(path -> path.substring(folder.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
