package org.huozi.fonts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A TrueType font file, read in place. Only what setting text needs is looked at, so that a face of 15 MB opens in
 * about a millisecond (OpenType specification, "Organization of an OpenType font").
 */
final class FontFile {
    private static final int TRUETYPE_OUTLINES = 0x00010000;

    private final ByteBuffer bytes;
    private final Map<String, ByteBuffer> tables;
    private final CharacterMap characters;
    private final int unitsPerEm;
    private final int glyphCount;
    private final int longMetricCount;
    private final boolean longLocations;

    private FontFile(ByteBuffer bytes, Map<String, ByteBuffer> tables) {
        this.bytes = bytes;
        this.tables = Collections.unmodifiableMap(tables);
        this.unitsPerEm = table("head").getShort(18) & 0xFFFF;
        this.longLocations = table("head").getShort(50) != 0;
        this.glyphCount = table("maxp").getShort(4) & 0xFFFF;
        this.longMetricCount = table("hhea").getShort(34) & 0xFFFF;
        this.characters = CharacterMap.read(table("cmap"));
    }

    /**
     * Opens a font.
     *
     * @return empty when the file is no TrueType font with outlines of its own (a collection, or CFF outlines)
     * @throws IOException when the file cannot be read
     */
    static Optional<FontFile> open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return of(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    static Optional<FontFile> of(ByteBuffer bytes) {
        if (bytes.limit() < 12 || bytes.getInt(0) != TRUETYPE_OUTLINES) {
            return Optional.empty();
        }
        int count = bytes.getShort(4);
        if (bytes.limit() < 12 + 16 * count) {
            return Optional.empty();
        }
        Map<String, ByteBuffer> tables = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            byte[] tag = new byte[4];
            bytes.get(entry, tag);
            long offset = bytes.getInt(entry + 8) & 0xFFFFFFFFL;
            long length = bytes.getInt(entry + 12) & 0xFFFFFFFFL;
            if (offset + length > bytes.limit()) {
                return Optional.empty();
            }
            tables.put(new String(tag, StandardCharsets.US_ASCII), bytes.slice((int) offset, (int) length));
        }
        boolean complete = tables.keySet()
                .containsAll(java.util.List.of("head", "hhea", "maxp", "hmtx", "cmap", "loca", "glyf", "OS/2", "name"));
        return complete ? Optional.of(new FontFile(bytes, tables)) : Optional.empty();
    }

    /** The table with this tag, positioned at its start; the font is known to have it. */
    ByteBuffer table(String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("no table " + tag);
        }
        return table.duplicate();
    }

    boolean has(String tag) {
        return tables.containsKey(tag);
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    int glyphCount() {
        return glyphCount;
    }

    /** Glyph of a code point; 0 when the font has none. */
    int glyph(int codePoint) {
        return characters.glyph(codePoint);
    }

    /** Advance width in font units. */
    int advance(int glyph) {
        return table("hmtx").getShort(4 * Math.min(glyph, longMetricCount - 1)) & 0xFFFF;
    }

    /** Space between the origin and the outline's left edge, in font units. */
    int leftSideBearing(int glyph) {
        ByteBuffer metrics = table("hmtx");
        return glyph < longMetricCount
                ? metrics.getShort(4 * glyph + 2)
                : metrics.getShort(4 * longMetricCount + 2 * (glyph - longMetricCount));
    }

    /** The outline of a glyph; empty for a space. */
    ByteBuffer outline(int glyph) {
        ByteBuffer locations = table("loca");
        long start = location(locations, glyph);
        long end = location(locations, glyph + 1);
        return table("glyf").slice((int) start, (int) (end - start));
    }

    private long location(ByteBuffer locations, int glyph) {
        return longLocations
                ? locations.getInt(4 * glyph) & 0xFFFFFFFFL
                : 2L * (locations.getShort(2 * glyph) & 0xFFFF);
    }

    /** Size of the file in bytes. */
    int size() {
        return bytes.limit();
    }
}
