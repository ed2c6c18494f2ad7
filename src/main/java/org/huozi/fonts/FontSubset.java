package org.huozi.fonts;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A face cut down to the characters of one edition. Glyph numbers stay as they are; outlines that are not needed are
 * empty, and the character map holds the wanted characters only. Two things follow: the PDF library reads a few hundred
 * kilobytes instead of 15 MB, and no glyph has a second character, so that extracted text never turns 人 (U+4EBA) into
 * the Kangxi radical ⼈ (U+2F08) that shares its outline. (PDFBox's own subsetter refuses characters beyond the BMP.)
 */
final class FontSubset {
    private static final List<String> COPIED = List.of("OS/2", "cvt ", "fpgm", "prep", "gasp", "hhea", "hmtx", "name");

    // flags of a composite glyph's component (OpenType, "glyf")
    private static final int WORD_ARGUMENTS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE_COMPONENTS = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int TWO_BY_TWO = 0x0080;

    private FontSubset() {}

    static byte[] of(FontFile font, NavigableSet<Integer> codePoints) {
        NavigableMap<Integer, Integer> characters = new TreeMap<>();
        for (int codePoint : codePoints) {
            int glyph = font.glyph(codePoint);
            if (glyph != 0) {
                characters.put(codePoint, glyph);
            }
        }
        NavigableSet<Integer> glyphs = new TreeSet<>(characters.values());
        glyphs.add(0);
        withComponents(font, glyphs);

        Map<String, byte[]> tables = new TreeMap<>();
        COPIED.stream().filter(font::has).forEach(tag -> tables.put(tag, bytes(font.table(tag))));
        tables.put("cmap", characterMap(characters));
        tables.put("post", nameless(font));
        tables.put("maxp", bytes(font.table("maxp")));
        outlines(font, glyphs, tables);
        return file(tables);
    }

    private static void withComponents(FontFile font, Set<Integer> glyphs) {
        List<Integer> pending = new ArrayList<>(glyphs);
        while (!pending.isEmpty()) {
            ByteBuffer outline = font.outline(pending.remove(pending.size() - 1));
            if (outline.limit() == 0 || outline.getShort(0) >= 0) {
                continue;
            }
            int at = 10;
            int flags;
            do {
                flags = outline.getShort(at);
                int component = outline.getShort(at + 2) & 0xFFFF;
                if (glyphs.add(component)) {
                    pending.add(component);
                }
                at += 4 + ((flags & WORD_ARGUMENTS) != 0 ? 4 : 2);
                at += (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & TWO_BY_TWO) != 0 ? 8 : 0;
            } while ((flags & MORE_COMPONENTS) != 0);
        }
    }

    private static void outlines(FontFile font, NavigableSet<Integer> glyphs, Map<String, byte[]> tables) {
        ByteArrayOutputStream glyf = new ByteArrayOutputStream();
        ByteBuffer loca = ByteBuffer.allocate(4 * (font.glyphCount() + 1));
        for (int glyph = 0; glyph < font.glyphCount(); glyph++) {
            loca.putInt(glyf.size());
            if (glyphs.contains(glyph)) {
                byte[] outline = bytes(font.outline(glyph));
                glyf.write(outline, 0, outline.length);
                glyf.write(new byte[-outline.length & 3], 0, -outline.length & 3);
            }
        }
        loca.putInt(glyf.size());
        byte[] head = bytes(font.table("head"));
        ByteBuffer.wrap(head).putShort(50, (short) 1); // long offsets in loca
        tables.put("head", head);
        tables.put("loca", loca.array());
        tables.put("glyf", glyf.toByteArray());
    }

    /** One subtable of format 12, a group a character. */
    private static byte[] characterMap(NavigableMap<Integer, Integer> characters) {
        int length = 16 + 12 * characters.size();
        ByteBuffer cmap = ByteBuffer.allocate(12 + length);
        cmap.putShort((short) 0).putShort((short) 1);
        cmap.putShort((short) 3).putShort((short) 10).putInt(12);
        cmap.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(characters.size());
        characters.forEach(
                (codePoint, glyph) -> cmap.putInt(codePoint).putInt(codePoint).putInt(glyph));
        return cmap.array();
    }

    /** A {@code post} table of version 3: metrics, no glyph names. */
    private static byte[] nameless(FontFile font) {
        byte[] post = new byte[32];
        if (font.has("post")) {
            font.table("post").get(0, post);
        }
        ByteBuffer.wrap(post).putInt(0, 0x00030000);
        return post;
    }

    private static byte[] file(Map<String, byte[]> tables) {
        int directory = 12 + 16 * tables.size();
        int size = directory
                + tables.values().stream()
                        .mapToInt(table -> (table.length + 3) & ~3)
                        .sum();
        ByteBuffer file = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tables.size());
        file.putInt(0x00010000).putShort((short) tables.size());
        file.putShort((short) (16 * power)).putShort((short) Integer.numberOfTrailingZeros(power));
        file.putShort((short) (16 * (tables.size() - power)));
        int offset = directory;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII)).putInt(checksum(table.getValue()));
            file.putInt(offset).putInt(table.getValue().length);
            file.put(offset, table.getValue());
            offset += (table.getValue().length + 3) & ~3;
        }
        return file.array();
    }

    private static int checksum(byte[] table) {
        ByteBuffer words = ByteBuffer.allocate((table.length + 3) & ~3).put(0, table);
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.limit()];
        buffer.get(0, bytes);
        return bytes;
    }
}
