package org.huozi.standing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A number by which a run knows again what something was made of: SHA-256 of names and contents, or of names, sizes and
 * times where the contents are large and seldom change.
 */
public final class Fingerprint {
    private final MessageDigest digest;

    public Fingerprint() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) { // every Java platform has it
            throw new IllegalStateException(impossible);
        }
    }

    public Fingerprint with(String text) {
        return with(text.getBytes(StandardCharsets.UTF_8));
    }

    public Fingerprint with(Collection<String> texts) {
        with(Integer.toString(texts.size()));
        texts.forEach(this::with);
        return this;
    }

    public Fingerprint with(byte[] content) {
        digest.update((content.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(content);
        return this;
    }

    /**
     * The files of a folder by what is in them; also that there is none.
     *
     * @param content reads a file
     */
    public Fingerprint withContents(Path folder, Function<Path, byte[]> content) {
        for (Path file : files(folder)) {
            with(name(folder, file));
            with(Files.isDirectory(file) ? new byte[0] : content.apply(file));
        }
        return with("");
    }

    public Fingerprint withContents(Path folder) {
        return withContents(folder, Fingerprint::content);
    }

    /** A file, or the files of a folder, by their sizes and times. */
    public Fingerprint withTimes(Path place) {
        for (Path file : files(place)) {
            with(name(place, file)).with(OutputFile.stamp(file));
        }
        return with("");
    }

    /** The content of a file; of one that cannot be read, that it cannot. */
    public static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            return "\0unreadable".getBytes(StandardCharsets.UTF_8);
        }
    }

    /** What was taken in so far, as 64 digits. */
    public String made() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** All that lies in a folder, also folders and links that lead nowhere, in a fixed order. */
    private List<Path> files(Path place) {
        if (!Files.exists(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(place, FileVisitOption.FOLLOW_LINKS)) {
            return files.sorted().toList();
        } catch (IOException | UncheckedIOException unreadable) {
            with("unreadable " + UUID.randomUUID()); // and never the same again
            return List.of();
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/') + (Files.isSymbolicLink(file) ? "\0link" : "");
    }
}
