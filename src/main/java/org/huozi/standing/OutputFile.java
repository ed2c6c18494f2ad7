package org.huozi.standing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.zip.CRC32;

/**
 * A file that a run has made, so that the next sees whether somebody has touched it.
 *
 * @param path below the publication's folder
 * @param stamp its size and time
 * @param content its CRC-32
 */
public record OutputFile(String path, String stamp, long content) {

    /** A file that now lies in its place. */
    public static OutputFile of(Path out, String path, byte[] content) {
        return new OutputFile(path, stamp(out.resolve(path)), sum(content));
    }

    /** Whether it lies there as it was made. Where size and time say otherwise its content is looked at. */
    public boolean stands(Path out) {
        Path file = out.resolve(path);
        String now = stamp(file);
        return now.equals(stamp) || (!now.isEmpty() && sum(Fingerprint.content(file)) == content);
    }

    private static long sum(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return sum.getValue();
    }

    /** Size and time of a file; empty when it is none. */
    static String stamp(Path file) {
        try {
            BasicFileAttributes found =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            BasicFileAttributes meant =
                    found.isSymbolicLink() ? Files.readAttributes(file, BasicFileAttributes.class) : found;
            return meant.isRegularFile()
                    ? meant.size() + " " + meant.lastModifiedTime() + (found.isSymbolicLink() ? " link" : "")
                    : "";
        } catch (IOException missing) {
            return "";
        }
    }
}
