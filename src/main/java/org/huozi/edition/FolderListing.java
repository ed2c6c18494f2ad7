package org.huozi.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huozi.config.Project;
import org.huozi.diag.Suggestion;
import org.huozi.files.Debris;

/** The files of an edition's folder by their exact names, also on a disk that takes A.md for a.md. */
final class FolderListing {
    private static final int DEEPEST = 8;

    private final Map<String, Path> entries;
    private final Set<String> taken = new HashSet<>();

    private FolderListing(Map<String, Path> entries) {
        this.entries = entries;
    }

    static FolderListing of(Path folder) throws IOException {
        Map<String, Path> entries = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder, DEEPEST)) {
            paths.forEach(path -> entries.put(folder.relativize(path).toString().replace('\\', '/'), path));
        }
        return new FolderListing(entries);
    }

    /** Whether a file or folder has this path, relative to the edition's folder and with forward slashes. */
    boolean has(String path) {
        return entries.containsKey(path);
    }

    /** Manuscripts that are neither listed nor meant by a listed name. */
    List<String> unlisted(List<String> listed) {
        return own(FileKind.MANUSCRIPT)
                .filter(name -> !listed.contains(name) && !taken.contains(name) && !FileKind.isReadme(name))
                .toList();
    }

    /** The manuscript that was probably meant by a name without a file; it then counts as listed. */
    Optional<String> meant(String name, List<String> listed) {
        List<String> open = unlisted(listed);
        Optional<String> meant = open.stream()
                .filter(file -> file.equalsIgnoreCase(name) || file.equalsIgnoreCase(name + ".md"))
                .findFirst()
                .or(() -> misnamed(name))
                .or(() -> Suggestion.nearest(name, open));
        meant.ifPresent(this::take);
        return meant;
    }

    /** The text that is there under a name by which it is not read. */
    private Optional<String> misnamed(String name) {
        return own(FileKind.MISNAMED)
                .filter(file -> !taken.contains(file)
                        && FileKind.correct(file).filter(name::equalsIgnoreCase).isPresent())
                .findFirst();
    }

    /** Counts a file as used, or as told of. */
    void take(String path) {
        taken.add(path);
    }

    /** The picture that a path without a file stands for: one of that name elsewhere, or of nearly the same path. */
    Optional<String> meantPicture(String path) {
        List<String> files = entries.entrySet().stream()
                .filter(entry ->
                        Files.isRegularFile(entry.getValue()) && !entry.getKey().endsWith(".md"))
                .map(Map.Entry::getKey)
                .toList();
        return files.stream()
                .filter(file -> name(file).equalsIgnoreCase(name(path)))
                .findFirst()
                .or(() -> Suggestion.nearest(path, files));
    }

    /** The paths of all files that nobody has taken, sorted, but for debris and what the office keeps as it came. */
    List<String> untaken() {
        return entries.entrySet().stream()
                .filter(entry -> !Files.isDirectory(entry.getValue()))
                .map(Map.Entry::getKey)
                .filter(path -> !taken.contains(path) && !isPassedOver(path))
                .toList();
    }

    /** The names of the files beside edition.yaml that are of a kind, sorted. */
    private Stream<String> own(FileKind kind) {
        return entries.entrySet().stream()
                .filter(entry -> Files.isRegularFile(entry.getValue()))
                .map(Map.Entry::getKey)
                .filter(path -> !path.contains("/") && !isPassedOver(path) && FileKind.of(path) == kind);
    }

    private static boolean isPassedOver(String path) {
        List<String> names = List.of(path.split("/"));
        return names.stream().anyMatch(name -> Project.isOfOriginals(name) || Debris.is(name));
    }

    /** The last part of a path. */
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
