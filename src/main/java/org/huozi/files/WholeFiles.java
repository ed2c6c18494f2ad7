package org.huozi.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Writes files so that a killed or failed run leaves each of them old or new and whole: beside its place, and then moved
 * onto it. Folders are made where there are none.
 */
public final class WholeFiles {
    private WholeFiles() {}

    /** Writes a text in UTF-8 and replaces the file if there is one. */
    public static void write(Path file, String text) throws UnwritableFile {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a file and replaces it if there is one. A device or a pipe is written into, since it cannot be replaced.
     */
    public static void write(Path file, byte[] content) throws UnwritableFile {
        try {
            makeFolder(file);
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                Files.write(file, content);
            } else {
                writeBeside(file, content, WholeFiles::replace);
            }
        } catch (IOException failed) {
            throw new UnwritableFile(file, failed);
        }
    }

    /** Writes a text in UTF-8, but never replaces a file. */
    public static void create(Path file, String text) throws UnwritableFile, FileAlreadyExistsException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        try {
            makeFolder(file);
            writeBeside(file, text.getBytes(StandardCharsets.UTF_8), Files::move);
        } catch (IOException failed) {
            throw new UnwritableFile(file, failed);
        }
    }

    /** Removes a file, if it exists. */
    public static void remove(Path file) throws UnwritableFile {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UnwritableFile(file, failed);
        }
    }

    /** Where a file is written first; a killed run may have left it there. */
    public static Path beside(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".new");
    }

    private static void makeFolder(Path file) throws IOException {
        @Nullable Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) { // asked first: a link to a folder cannot be made again
            Files.createDirectories(folder);
        }
    }

    private static void writeBeside(Path file, byte[] content, Mover mover) throws IOException {
        Path beside = beside(file);
        try {
            Files.write(beside, content);
            mover.move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Moves a finished file to its place. */
    @FunctionalInterface
    private interface Mover {
        void move(Path from, Path to) throws IOException;
    }
}
