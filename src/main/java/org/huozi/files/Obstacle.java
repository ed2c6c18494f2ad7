package org.huozi.files;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Why a file cannot be written, as far as can be seen. Systems say it in words of their own language, and Windows says
 * the same of a file that is open as of a folder that is protected, so that the file and the folders above it are asked.
 *
 * @param reason what stands in the way
 * @param place the file, folder or disk that does; the same for all files that it keeps from being written
 * @param said what the system says of it; may be empty
 */
public record Obstacle(Reason reason, String place, String said) implements Serializable {
    /** What file systems take for a name, in bytes of UTF-8 on Linux and macOS, in chars on Windows. */
    private static final int LONGEST_NAME = 255;

    private static final long BLOCK = 4096;

    /** What can stand in the way. */
    public enum Reason {
        /** Another program has the file open. */
        HELD,
        DISK_FULL,
        /** The folder, the file or the whole disk may only be read. */
        READ_ONLY,
        /** A file where a folder is needed. */
        FILE_IN_THE_WAY,
        /** A folder, or what is neither file nor folder, where a file is needed. */
        FOLDER_IN_THE_WAY,
        /** A link that leads out of the folder in which all has to stay. */
        LINK,
        LONG_NAME,
        /** Another run is writing into the same folder. */
        OTHER_RUN,
        /** None of these; only the system's own words are known. */
        OTHER
    }

    /**
     * What has kept a file from being written.
     *
     * @param file the file
     * @param bytes how much was to be written
     * @param failure what the system said
     */
    public static Obstacle of(Path file, long bytes, IOException failure) {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = nearest(absolute);
        String said = said(failure);
        if (Files.isDirectory(absolute)) {
            return new Obstacle(Reason.FOLDER_IN_THE_WAY, absolute.toString(), said);
        }
        if (!Files.isDirectory(folder)) {
            return new Obstacle(Reason.FILE_IN_THE_WAY, folder.toString(), said);
        }
        if (hasLongName(absolute)) {
            return new Obstacle(Reason.LONG_NAME, absolute.toString(), said);
        }
        if (isFull(folder, bytes, said)) {
            return new Obstacle(Reason.DISK_FULL, disk(folder), said);
        }
        return denied(absolute, folder, failure, said);
    }

    private static Obstacle denied(Path file, Path folder, IOException failure, String said) {
        if (isReadOnlyDisk(folder)) {
            return new Obstacle(Reason.READ_ONLY, disk(folder), said);
        }
        if (!Files.isWritable(folder)) {
            return new Obstacle(
                    Reason.READ_ONLY,
                    outermost(folder, above -> !Files.isWritable(above)).toString(),
                    said);
        }
        boolean there = Files.exists(file);
        if (there && !Files.isWritable(file)) {
            return new Obstacle(Reason.READ_ONLY, file.toString(), said);
        }
        // a file that is open can be replaced everywhere but on Windows, where that is denied or said in its own words
        boolean held = there && (failure instanceof AccessDeniedException || isWindows(file));
        return new Obstacle(held ? Reason.HELD : Reason.OTHER, file.toString(), said);
    }

    /** What there is of the path to a file, from below: a folder, or a file that stands in the way. */
    private static Path nearest(Path file) {
        return above(file).filter(Files::exists).findFirst().orElse(file);
    }

    /** The folders above a file, the nearest first. */
    private static Stream<Path> above(Path file) {
        return Stream.iterate(file.getParent(), folder -> folder != null, Path::getParent);
    }

    /** The last of the folders in a row above this one that are like it. */
    private static Path outermost(Path folder, Predicate<Path> alike) {
        return Stream.concat(Stream.of(folder), above(folder))
                .takeWhile(alike)
                .reduce((inner, outer) -> outer)
                .orElse(folder);
    }

    private static boolean hasLongName(Path file) {
        return Stream.concat(Stream.of(file), above(file))
                .map(Path::getFileName)
                .filter(name -> name != null)
                .map(Path::toString)
                .anyMatch(name ->
                        WholeFiles.LONGEST_ADDITION + name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME);
    }

    private static boolean isFull(Path folder, long bytes, String said) {
        return said.contains("No space left") || said.contains("quota") || free(folder) < bytes + BLOCK;
    }

    private static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }

    private static boolean isReadOnlyDisk(Path folder) {
        try {
            return Files.getFileStore(folder).isReadOnly();
        } catch (IOException unknown) {
            return false;
        }
    }

    /** Where the disk of a folder begins. */
    private static String disk(Path folder) {
        try {
            var store = Files.getFileStore(folder);
            return outermost(folder, above -> isOn(above, store)).toString();
        } catch (IOException unknown) {
            return folder.toString();
        }
    }

    private static boolean isOn(Path folder, Object store) {
        try {
            return Files.getFileStore(folder).equals(store);
        } catch (IOException unknown) {
            return false;
        }
    }

    private static boolean isWindows(Path file) {
        return file.getFileSystem().getSeparator().equals("\\");
    }

    private static String said(IOException failure) {
        return failure instanceof FileSystemException named
                ? Optional.<String>ofNullable(named.getReason())
                        .orElse(named.getClass().getSimpleName())
                : String.valueOf(failure.getMessage());
    }
}
