package org.huozi.word;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a file is by its bytes, whatever its name says: offices send .wps as .doc, web pages as .doc, and what a password
 * locks as .docx.
 */
enum FileForm {
    /** A zip; what is in it says the rest. */
    ZIP("zip"),
    LOCKED(".docx"),
    WORD_97(".doc"),
    EXCEL("Excel"),
    RTF("RTF"),
    PDF("PDF"),
    HTML("HTML"),
    XML("XML"),
    EMPTY("0 B"),
    UNKNOWN("?");

    /** Bytes of a compound file among which the names of its parts are looked for. */
    private static final int SEARCHED = 16_000_000;

    private static final int BEGINNING = 1024;
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final String name;

    FileForm(String name) {
        this.name = name;
    }

    /** As editors know it. */
    String named() {
        return name;
    }

    static FileForm of(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(SEARCHED);
        }
        if (bytes.length >= COMPOUND.length && Arrays.equals(COMPOUND, Arrays.copyOf(bytes, COMPOUND.length))) {
            return compound(bytes);
        }
        String text = beginning(Arrays.copyOf(bytes, Math.min(bytes.length, BEGINNING)));
        if (bytes.length == 0) {
            return EMPTY;
        }
        if (text.startsWith("PK\u0003\u0004") || text.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (text.startsWith("{\\rtf")) {
            return RTF;
        }
        if (text.contains("%PDF-")) {
            return PDF;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("<html") || lower.contains("<!doctype html") || lower.startsWith("mime-version:")) {
            return HTML;
        }
        return lower.startsWith("<?xml") ? XML : UNKNOWN;
    }

    private static String beginning(byte[] bytes) {
        boolean wide = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        String text = new String(bytes, wide ? UTF_16LE : ISO_8859_1);
        String marked = new String(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, ISO_8859_1);
        return text.startsWith(marked) ? new String(bytes, UTF_8).substring(1) : text.replace("\uFEFF", "");
    }

    /** By the names in its directory, which are UTF-16 ([MS-CFB] 2.6.1). */
    private static FileForm compound(byte[] bytes) {
        String text = new String(bytes, ISO_8859_1);
        if (has(text, "EncryptedPackage")) {
            return LOCKED;
        }
        if (has(text, "WordDocument")) {
            return WORD_97;
        }
        return has(text, "Workbook") ? EXCEL : UNKNOWN;
    }

    private static boolean has(String bytes, String name) {
        return bytes.contains(new String(name.getBytes(UTF_16LE), ISO_8859_1));
    }

    /** What a zip holds, if it is another program's document. */
    static Optional<String> otherZip(BoundedArchive zip) {
        if (zip.has("xl/workbook.xml")) {
            return Optional.of("Excel");
        }
        if (zip.has("ppt/presentation.xml")) {
            return Optional.of("PowerPoint");
        }
        if (zip.has("Index/Document.iwa") || zip.has("index.apxl") || zip.has("index.xml")) {
            return Optional.of("Pages");
        }
        if (zip.has("mimetype") && zip.has("content.xml")) {
            return Optional.of("ODT");
        }
        return zip.has("OFD.xml") ? Optional.of("OFD") : Optional.empty();
    }
}
