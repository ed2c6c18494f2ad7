package org.huozi.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.files.Obstacle;
import org.huozi.files.UnwritableFile;
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

    /** Writes a file, or tells what is in the way; of what is in the way of many, once. */
    void write(Artifact artifact) {
        Path file = Inventory.place(out, artifact.path())
                .orElseThrow(() -> new IllegalArgumentException("outside the publication: " + artifact.path()));
        written.add(artifact.path());
        try {
            makeFolder(file);
            inventory.add(artifact.path());
            boolean isNew = !Files.exists(file);
            if (write(file, artifact.content())) {
                (isNew ? added : changed).add(artifact.path());
            }
        } catch (UnwritableFile unwritable) {
            tell(artifact.path(), unwritable);
        }
    }

    /** Leaves a file as a run before has made it. */
    void keep(String path) {
        written.add(path);
        try {
            inventory.add(path);
        } catch (UnwritableFile unwritable) {
            tell(path, unwritable);
        }
    }

    private void tell(String path, UnwritableFile unwritable) {
        diagnostics.addAll(
                UnwritableFinding.once(List.of(UnwritableFinding.of(unwritable, Span.startOf(path))), diagnostics));
    }

    /** A link may lead anywhere: it is looked for before a folder is made beyond it. */
    private void makeFolder(Path file) throws UnwritableFile {
        try {
            Path nearest = folder(file);
            while (!Files.exists(nearest) && !nearest.equals(out)) {
                nearest = folder(nearest);
            }
            if (Files.exists(nearest) && !nearest.toRealPath().startsWith(out.toRealPath())) {
                throw new UnwritableFile(file, Obstacle.Reason.LINK, nearest);
            }
            if (!Files.isDirectory(folder(file))) {
                Files.createDirectories(folder(file));
            }
        } catch (UnwritableFile known) {
            throw known;
        } catch (IOException failed) {
            throw new UnwritableFile(file, failed);
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
    private static boolean write(Path file, byte[] content) throws UnwritableFile {
        if (isSame(file, content)) {
            return false;
        }
        WholeFiles.replace(file, content);
        return true;
    }

    private static boolean isSame(Path file, byte[] content) {
        try {
            return Files.isRegularFile(file)
                    && Files.size(file) == content.length
                    && Arrays.equals(Files.readAllBytes(file), content);
        } catch (IOException unreadable) {
            return false; // it is replaced, if it can be
        }
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
        clearLeftovers();
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
        } catch (UnwritableFile unwritable) {
            tell(Inventory.NAME, unwritable);
        }
    }

    /** Removes what killed runs have left beside our files. */
    private void clearLeftovers() {
        try (Stream<Path> files = Files.walk(out)) {
            files.filter(this::isLeftover).forEach(leftover -> {
                try {
                    Files.deleteIfExists(leftover);
                } catch (IOException held) {
                    diagnostics.add(Code.OUT_002, Span.startOf(shown(leftover)), leftover.toString());
                }
            });
        } catch (IOException | UncheckedIOException unreadable) {
            return; // what cannot be seen does no harm
        }
    }

    private boolean isLeftover(Path file) {
        String meant = WholeFiles.meant(String.valueOf(file.getFileName()));
        return !meant.isEmpty()
                && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
                && inventory.has(shown(file.resolveSibling(meant)));
    }

    private String shown(Path file) {
        return out.relativize(file).toString().replace('\\', '/');
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
