package org.huozi.pictures;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

/** A PNG file in its chunks (ISO/IEC 15948 §5.3). */
final class PngChunks {
    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;
    private static final int LARGEST_PROFILE = 8 << 20;

    /** What the pixels need; everything else tells about them. */
    private static final Set<String> PIXELS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private final byte[] file;
    private final List<Chunk> chunks;
    private final boolean whole;

    private PngChunks(byte[] file, List<Chunk> chunks, boolean whole) {
        this.file = file;
        this.chunks = List.copyOf(chunks);
        this.whole = whole;
    }

    /**
     * A chunk.
     *
     * @param start of its length
     * @param end of its checksum
     */
    record Chunk(String name, int start, int end) {}

    static PngChunks of(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        List<Chunk> chunks = new ArrayList<>();
        int at = SIGNATURE;
        while (at + FRAME <= file.length) {
            int length = bytes.getInt(at);
            if (length < 0 || length > file.length - at - FRAME) {
                break;
            }
            String name = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            CRC32 checksum = new CRC32();
            checksum.update(file, at + 4, length + 4);
            if ((int) checksum.getValue() != bytes.getInt(at + 8 + length)) {
                break;
            }
            chunks.add(new Chunk(name, at, at + FRAME + length));
            at += FRAME + length;
            if (name.equals("IEND")) {
                return new PngChunks(file, chunks, true);
            }
        }
        return new PngChunks(file, chunks, false);
    }

    /** Whether they go on to the chunk that ends it, each with the right checksum. */
    boolean whole() {
        return whole;
    }

    /** Bits of a sample. */
    int depth() {
        return has("IHDR") && file.length > 24 ? file[24] : 0;
    }

    /** Whether the pixels are sRGB as they stand. */
    boolean isPlain() {
        return !has("eXIf") && ProfileConversion.of(profile()).isEmpty();
    }

    private boolean has(String name) {
        return chunks.stream().anyMatch(chunk -> chunk.name().equals(name));
    }

    Orientation orientation() {
        return chunks.stream()
                .filter(chunk -> chunk.name().equals("eXIf"))
                .findFirst()
                .map(chunk -> ExifOrientation.of(file, chunk.start() + 8, chunk.end() - 4))
                .orElse(Orientation.UPRIGHT);
    }

    /** The colour profile, empty where there is none that can be read. */
    byte[] profile() {
        return chunks.stream()
                .filter(chunk -> chunk.name().equals("iCCP"))
                .findFirst()
                .map(this::inflated)
                .orElse(new byte[0]);
    }

    /** Behind a name, which ends with a zero, and the number of the method, of which there is one. */
    private byte[] inflated(Chunk chunk) {
        int start = chunk.start() + 8;
        int end = chunk.end() - 4;
        while (start < end && file[start] != 0) {
            start++;
        }
        int from = Math.min(end, start + 2);
        try (InputStream profile = new InflaterInputStream(new ByteArrayInputStream(file, from, end - from))) {
            return profile.readNBytes(LARGEST_PROFILE);
        } catch (IOException broken) {
            return new byte[0];
        }
    }

    /** The same pixels without what tells about them. */
    byte[] bare() {
        ByteArrayOutputStream bare = new ByteArrayOutputStream(file.length);
        bare.write(file, 0, SIGNATURE);
        chunks.stream()
                .filter(chunk -> PIXELS.contains(chunk.name()))
                .forEach(chunk -> bare.write(file, chunk.start(), chunk.end() - chunk.start()));
        return bare.toByteArray();
    }
}
