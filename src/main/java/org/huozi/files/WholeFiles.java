package org.huozi.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes files so that a killed or failed run leaves each of them old or new and whole: beside its place, and then moved
 * onto it. Folders are made where there are none. The file beside has a name that no other run uses at the same time, is
 * made anew, and never through a link that somebody has put there.
 */
public final class WholeFiles {
    /** Chars, at most, by which the name of the file beside is longer. */
    static final int LONGEST_ADDITION = 40;

    /** Files beside, also as they were called before they had a number; killed runs leave them. */
    private static final Pattern BESIDE = Pattern.compile("\\.(.+?)(?:\\.[0-9]{1,19}-[0-9]{1,19})?\\.new");

    private static final AtomicLong NUMBERS = new AtomicLong();

    private WholeFiles() {}

    /** Writes a text in UTF-8 and replaces the file if there is one. */
    public static void write(Path file, String text) throws UnwritableFile {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a file and replaces it if there is one. A device or a pipe is written into, since it cannot be replaced.
     */
    public static void write(Path file, byte[] content) throws UnwritableFile {
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            try {
                Files.write(file, content);
            } catch (IOException failed) {
                throw new UnwritableFile(file, content.length, failed);
            }
        } else {
            replace(file, content);
        }
    }

    /** Writes a file and replaces it if there is one; nothing but a file or a link is replaced. */
    public static void replace(Path file, byte[] content) throws UnwritableFile {
        if (Files.isDirectory(file) || (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isFileOrLink(file))) {
            throw new UnwritableFile(file, Obstacle.Reason.FOLDER_IN_THE_WAY, file);
        }
        writeBeside(file, content, WholeFiles::moveOnto);
    }

    private static boolean isFileOrLink(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.isSymbolicLink(file);
    }

    /** Writes a text in UTF-8, but never replaces a file. */
    public static void create(Path file, String text) throws UnwritableFile, FileAlreadyExistsException {
        create(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file, but never replaces one. */
    public static void create(Path file, byte[] content) throws UnwritableFile, FileAlreadyExistsException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        writeBeside(file, content, Files::move);
    }

    /** Removes a file, if it exists. */
    public static void remove(Path file) throws UnwritableFile {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UnwritableFile(file, failed);
        }
    }

    /** The name of the file that a name beside it was to become; empty for all other names. */
    public static String meant(String name) {
        var beside = BESIDE.matcher(name);
        return beside.matches() ? beside.group(1) : "";
    }

    private static void makeFolder(Path file) throws IOException {
        @Nullable Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) { // asked first: a link to a folder cannot be made again
            Files.createDirectories(folder);
        }
    }

    private static void writeBeside(Path file, byte[] content, Mover mover) throws UnwritableFile {
        String number = ProcessHandle.current().pid() + "-" + NUMBERS.incrementAndGet();
        Path beside = file.resolveSibling("." + file.getFileName() + "." + number + ".new");
        try {
            makeFolder(file);
            Files.deleteIfExists(beside); // of a killed run that had our number, or a link that somebody has put there
            try {
                Files.write(beside, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                mover.move(beside, file);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException failed) {
            throw new UnwritableFile(file, content.length, failed);
        }
    }

    private static void moveOnto(Path from, Path to) throws IOException {
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
