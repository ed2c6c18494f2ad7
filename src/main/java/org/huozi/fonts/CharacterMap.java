package org.huozi.fonts;

import java.nio.ByteBuffer;

/** A font's {@code cmap}: which glyph a code point has. Reads subtables of format 12 (all of Unicode) and 4 (the BMP). */
final class CharacterMap {
    private final ByteBuffer subtable;
    private final int format;

    private CharacterMap(ByteBuffer subtable) {
        this.subtable = subtable;
        this.format = subtable.getShort(0);
    }

    static CharacterMap read(ByteBuffer cmap) {
        int best = -1;
        for (int i = 0; i < cmap.getShort(2); i++) {
            int record = 4 + 8 * i;
            int platform = cmap.getShort(record);
            int encoding = cmap.getShort(record + 2);
            int offset = cmap.getInt(record + 4);
            boolean unicode = platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10));
            int format = cmap.getShort(offset);
            if (unicode && (format == 12 || (format == 4 && best < 0))) {
                best = offset;
            }
        }
        if (best < 0) {
            throw new IllegalArgumentException("the font has no Unicode character map of format 4 or 12");
        }
        return new CharacterMap(cmap.slice(best, cmap.limit() - best));
    }

    int glyph(int codePoint) {
        return format == 12 ? inGroups(codePoint) : inSegments(codePoint);
    }

    private int inGroups(int codePoint) {
        int low = 0;
        int high = subtable.getInt(12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = 16 + 12 * middle;
            if (codePoint < subtable.getInt(group)) {
                high = middle - 1;
            } else if (codePoint > subtable.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return subtable.getInt(group + 8) + codePoint - subtable.getInt(group);
            }
        }
        return 0;
    }

    private int inSegments(int codePoint) {
        if (codePoint > 0xFFFF) {
            return 0;
        }
        int doubled = subtable.getShort(6) & 0xFFFF;
        for (int i = 0; i < doubled; i += 2) {
            int end = subtable.getShort(14 + i) & 0xFFFF;
            if (codePoint > end) {
                continue;
            }
            int start = subtable.getShort(16 + doubled + i) & 0xFFFF;
            if (codePoint < start) {
                return 0;
            }
            int delta = subtable.getShort(16 + 2 * doubled + i);
            int rangeOffsetAt = 16 + 3 * doubled + i;
            int rangeOffset = subtable.getShort(rangeOffsetAt) & 0xFFFF;
            if (rangeOffset == 0) {
                return (codePoint + delta) & 0xFFFF;
            }
            int glyph = subtable.getShort(rangeOffsetAt + rangeOffset + 2 * (codePoint - start)) & 0xFFFF;
            return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
        }
        return 0;
    }
}
