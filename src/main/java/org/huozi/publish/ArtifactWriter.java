package org.huozi.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.files.WholeFiles;
import org.huozi.output.Artifact;
import org.huozi.output.FileChanges;
import org.jspecify.annotations.Nullable;

/**
 * Puts artifacts into the publication's folder so that a failed or killed run leaves every file old or new and whole:
 * each is written beside its place and moved onto it, one that has not changed is not touched, and what no run makes any
 * more goes last. Only files that a run of ours made, and noted in its {@link Inventory}, are ever removed.
 */
final class ArtifactWriter {
    private final Path out;
    private final Diagnostics diagnostics;
    private final Inventory inventory;
    private final Set<String> written = new HashSet<>();
    private final Set<String> added = new HashSet<>();
    private final Set<String> changed = new HashSet<>();
    private final Set<String> removed = new HashSet<>();

    ArtifactWriter(Path out, Diagnostics diagnostics) {
        this.out = out;
        this.diagnostics = diagnostics;
        this.inventory = new Inventory(out);
    }

    void write(Artifact artifact) {
        Path file = Inventory.place(out, artifact.path())
                .orElseThrow(() -> new IllegalArgumentException("outside the publication: " + artifact.path()));
        written.add(artifact.path());
        try {
            Files.createDirectories(folder(file));
            if (isLinkedAway(file)) {
                throw new IOException("a link leads out of the publication");
            }
            inventory.add(artifact.path());
            boolean isNew = !Files.exists(file);
            if (write(file, artifact.content())) {
                (isNew ? added : changed).add(artifact.path());
            }
        } catch (IOException failed) {
            diagnostics.add(Code.OUT_001, Span.startOf(artifact.path()), file.toString());
        }
    }

    /** Whether there is such a file, from this run or another. */
    boolean has(String path) {
        return Files.isRegularFile(out.resolve(path));
    }

    /** The changes made so far. */
    FileChanges changes() {
        return new FileChanges(added, changed, removed);
    }

    /** Writes a file, unless it has this content already; says whether it wrote. */
    private static boolean write(Path file, byte[] content) throws IOException {
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content)) {
            Files.deleteIfExists(WholeFiles.beside(file));
            return false;
        }
        WholeFiles.write(file, content);
        return true;
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.getParent(), "every file of a publication lies in a folder");
    }

    private boolean isLinkedAway(Path file) throws IOException {
        return Files.exists(folder(file)) && !folder(file).toRealPath().startsWith(out.toRealPath());
    }

    /** Removes what earlier runs made and this one did not, but {@code kept}, which are about to be written. */
    void removeObsolete(List<String> kept) {
        written.addAll(kept);
        for (String path : inventory.paths()) {
            if (!written.contains(path)) {
                remove(path, out.resolve(path));
            }
        }
        try {
            for (String path : kept) {
                inventory.add(path);
            }
            write(out.resolve(Inventory.NAME), inventory.content());
        } catch (IOException failed) {
            diagnostics.add(
                    Code.OUT_001,
                    Span.startOf(Inventory.NAME),
                    out.resolve(Inventory.NAME).toString());
        }
    }

    /** A picture renamed from {@code Map.svg} to {@code map.svg} is still the same file on some systems. */
    private boolean isWrittenByAnotherName(String path, Path file) throws IOException {
        for (String other : written) {
            if (other.equalsIgnoreCase(path) && Files.exists(file) && Files.isSameFile(file, out.resolve(other))) {
                return true;
            }
        }
        return false;
    }

    private void remove(String path, Path file) {
        try {
            boolean edited = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) || isLinkedAway(file);
            if (!edited && !isWrittenByAnotherName(path, file)) { // no run of ours writes folders
                Files.deleteIfExists(WholeFiles.beside(file));
                Files.deleteIfExists(file);
                removeEmptyFolders(out.relativize(file));
                removed.add(path);
            }
            inventory.remove(path);
        } catch (IOException failed) {
            diagnostics.add(Code.OUT_002, Span.startOf(path), file.toString());
        }
    }

    private void removeEmptyFolders(Path file) throws IOException {
        @Nullable Path folder = file.getParent();
        while (folder != null && isEmpty(out.resolve(folder))) {
            Files.deleteIfExists(out.resolve(folder));
            folder = folder.getParent();
        }
    }

    /** Whether a folder is empty, or no longer there. */
    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
