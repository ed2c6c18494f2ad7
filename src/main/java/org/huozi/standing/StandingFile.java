package org.huozi.standing;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huozi.files.UnwritableFile;
import org.huozi.files.WholeFiles;

/**
 * One record on the disk: a key that says what it was made of, then parts, each of which is read when it is wanted. What
 * cannot be read, or was made of something else, is none. It is written whole or not at all.
 */
public final class StandingFile {
    private static final int MARK = 0x48_5A_53_01; // HZS, first form
    private static final int KEY = 64;

    private final Path file;

    public StandingFile(Path file) {
        this.file = file;
    }

    /** Whether it was made of what the key says. */
    public boolean isOf(String key) {
        return read(in -> key(in)).filter(key::equals).isPresent();
    }

    /** Whether there is one, whatever it was made of. */
    public boolean exists() {
        return Files.isRegularFile(file);
    }

    /** One of its parts. */
    public <T extends Record> Optional<T> part(int number, Class<T> kind) {
        return read(in -> {
            key(in);
            for (int i = 0; i < number; i++) {
                int length = in.readInt();
                in.seek(in.getFilePointer() + length);
            }
            byte[] part = new byte[Math.toIntExact(Math.min(in.readInt(), in.length()))];
            in.readFully(part);
            return RecordReader.record(part, kind);
        });
    }

    /**
     * Writes it.
     *
     * @param key of {@link Fingerprint#made}
     */
    public void write(String key, List<? extends Record> parts) throws UnwritableFile {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MARK);
            out.write(key.getBytes(StandardCharsets.ISO_8859_1));
            for (Record part : parts) {
                byte[] content = RecordWriter.bytes(part);
                out.writeInt(content.length);
                out.write(content);
            }
        } catch (IOException impossible) { // memory takes everything
            throw new IllegalStateException(impossible);
        }
        WholeFiles.replace(file, bytes.toByteArray());
    }

    /** Removes it, if it exists. */
    public void remove() throws UnwritableFile {
        WholeFiles.remove(file);
    }

    private static String key(RandomAccessFile in) throws IOException {
        if (in.readInt() != MARK) {
            throw new IOException("no record");
        }
        byte[] key = new byte[KEY];
        in.readFully(key);
        return new String(key, StandardCharsets.ISO_8859_1);
    }

    private <T> Optional<T> read(Part<T> part) {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            return Stream.of(part.read(in)).findFirst();
        } catch (IOException | NegativeArraySizeException damaged) {
            return Optional.empty();
        }
    }

    /** Reads one part. */
    @FunctionalInterface
    private interface Part<T> {
        T read(RandomAccessFile in) throws IOException;
    }
}
