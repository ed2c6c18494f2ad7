package org.huozi.publish;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.huozi.files.UnwritableFile;
import org.huozi.output.Artifact;
import org.jspecify.annotations.Nullable;

/**
 * The finished files of one edition, in one file on the disk, until all editions are finished and the gate is open: so
 * that no edition is held in memory for the sake of others.
 */
final class StagedFiles implements AutoCloseable {
    private static final byte MORE = 1;
    private static final byte END = 0;

    private final Path file;
    private final DataOutputStream out;
    private @Nullable IOException failure;

    /**
     * Begins a file; it is whole once it is closed.
     *
     * @param key says what they are made of
     */
    StagedFiles(Path file, String key) throws UnwritableFile {
        this.file = file;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
            out.writeUTF(key);
        } catch (IOException failed) {
            throw new UnwritableFile(file, failed);
        }
    }

    /** Adds a file; that the disk is full is told when it is closed. */
    void add(Artifact artifact) {
        if (failure != null) {
            return;
        }
        try {
            out.writeByte(MORE);
            out.writeUTF(artifact.path());
            out.writeInt(artifact.content().length);
            out.write(artifact.content());
        } catch (IOException failed) {
            failure = failed;
        }
    }

    @Override
    public void close() throws UnwritableFile {
        try (out) {
            if (failure != null) {
                throw failure;
            }
            out.writeByte(END);
        } catch (IOException failed) {
            throw new UnwritableFile(file, failed);
        }
    }

    /** Whether there is a whole file of this key. */
    static boolean isOf(Path file, String key) {
        try (DataInputStream in = open(file)) {
            if (!in.readUTF().equals(key)) {
                return false;
            }
            while (in.readByte() == MORE) {
                in.readUTF();
                in.skipNBytes(in.readInt());
            }
            return true;
        } catch (IOException none) {
            return false;
        }
    }

    /** Hands on the files, in their order. */
    static void each(Path file, Consumer<Artifact> sink) {
        try (DataInputStream in = open(file)) {
            in.readUTF();
            while (in.readByte() == MORE) {
                String path = in.readUTF();
                byte[] content = new byte[in.readInt()];
                in.readFully(content);
                sink.accept(new Artifact(path, content));
            }
        } catch (EOFException cut) {
            throw new StandingEdition.DamagedRecord(file.toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DataInputStream open(Path file) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }
}
