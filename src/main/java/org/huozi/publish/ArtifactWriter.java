package org.huozi.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.output.Artifact;

/**
 * Puts artifacts into the publication's folder so that a failed or killed run leaves every file old or new and whole:
 * each is written beside its place and moved onto it, one that has not changed is not touched, and what no run makes any
 * more goes last. Only files that a run of ours made, and noted in its list, are ever removed.
 */
final class ArtifactWriter {
    private static final String LIST = ".huozi-files";

    private final Path out;
    private final Diagnostics diagnostics;
    private final Set<String> noted;
    private final Set<String> written = new LinkedHashSet<>();

    ArtifactWriter(Path out, Diagnostics diagnostics) {
        this.out = out;
        this.diagnostics = diagnostics;
        this.noted = noted(out);
    }

    private static Set<String> noted(Path out) {
        try {
            Path list = out.resolve(LIST);
            return Files.exists(list) ? new LinkedHashSet<>(Files.readAllLines(list)) : new LinkedHashSet<>();
        } catch (IOException unreadable) {
            return new LinkedHashSet<>(); // nothing is known to be ours, so nothing will be removed
        }
    }

    void write(Artifact artifact) {
        Path file = place(artifact.path())
                .orElseThrow(() -> new IllegalArgumentException("outside the publication: " + artifact.path()));
        written.add(artifact.path());
        try {
            Path beside = beside(file);
            Files.deleteIfExists(beside); // left by a run that was killed
            if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), artifact.content())) {
                note(artifact.path());
                return;
            }
            Files.createDirectories(folder(file));
            if (isLinkedAway(file)) {
                throw new IOException("a link leads out of the publication");
            }
            note(artifact.path());
            Files.write(beside, artifact.content());
            move(beside, file);
        } catch (IOException failed) {
            diagnostics.add(Code.OUT_001, Span.startOf(artifact.path()), file.toString());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(from);
        }
    }

    /** Where a path below the publication lies; empty for one that leads elsewhere. */
    private Optional<Path> place(String path) {
        try {
            Path file = out.resolve(path).normalize();
            boolean below = file.startsWith(out) && !file.equals(out) && !path.equals(LIST);
            return below ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException unusable) {
            return Optional.empty();
        }
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.getParent(), "every file of a publication lies in a folder");
    }

    private boolean isLinkedAway(Path file) throws IOException {
        return !folder(file).toRealPath().startsWith(out.toRealPath());
    }

    private static Path beside(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".new");
    }

    /** Before a file is made it is in the list: a killed run must not leave one that nobody will ever remove. */
    private void note(String path) throws IOException {
        if (noted.add(path)) {
            Files.createDirectories(out);
            Files.writeString(
                    out.resolve(LIST),
                    path + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }

    /** Removes what earlier runs made and this one did not, but {@code kept}, which is about to be written. */
    void removeObsolete(String kept) {
        noted.add(kept);
        for (String path : List.copyOf(noted)) {
            if (!written.contains(path) && !path.equals(kept)) {
                remove(path);
            }
        }
        try {
            Path beside = out.resolve(LIST + ".new");
            Files.write(beside, new TreeSet<>(noted), StandardCharsets.UTF_8);
            move(beside, out.resolve(LIST));
        } catch (IOException failed) {
            diagnostics.add(Code.OUT_001, Span.startOf(LIST), out.resolve(LIST).toString());
        }
    }

    private void remove(String path) {
        Optional<Path> place = place(path);
        if (place.isEmpty() || Files.isDirectory(place.get(), LinkOption.NOFOLLOW_LINKS)) {
            noted.remove(path); // no run of ours wrote that line
            return;
        }
        Path file = place.get();
        try {
            if (Files.exists(folder(file)) && isLinkedAway(file)) {
                noted.remove(path);
                return;
            }
            Files.deleteIfExists(beside(file));
            Files.deleteIfExists(file);
            noted.remove(path);
            Path folder = folder(file);
            while (!folder.equals(out) && isEmpty(folder)) {
                Files.delete(folder);
                folder = folder(folder);
            }
        } catch (IOException failed) {
            diagnostics.add(Code.OUT_002, Span.startOf(path), file.toString());
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
