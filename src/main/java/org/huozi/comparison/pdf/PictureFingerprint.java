package org.huozi.comparison.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.jspecify.annotations.Nullable;

/**
 * A number that is the same for pictures that look the same: over what is drawn, decoded, and all that is used for it.
 * How it is compressed, and what ties it to its document, does not count.
 */
final class PictureFingerprint {
    private static final Set<COSName> OF_THE_DOCUMENT = Set.of(
            COSName.LENGTH,
            COSName.FILTER,
            COSName.DECODE_PARMS,
            COSName.FONT, // a subset of all the edition's text
            COSName.PARENT,
            COSName.P,
            COSName.PG,
            COSName.METADATA,
            COSName.STRUCT_PARENT,
            COSName.STRUCT_PARENTS);

    private final MessageDigest digest;
    private final Set<COSBase> open = new HashSet<>();

    private PictureFingerprint(MessageDigest digest) {
        this.digest = digest;
    }

    static String of(List<PDXObject> objects) throws IOException {
        try {
            PictureFingerprint fingerprint = new PictureFingerprint(MessageDigest.getInstance("SHA-256"));
            for (PDXObject object : objects) {
                fingerprint.add(object.getCOSObject());
            }
            return HexFormat.of().formatHex(fingerprint.digest.digest());
        } catch (NoSuchAlgorithmException missing) { // every JDK has it
            throw new IllegalStateException(missing);
        }
    }

    private void add(@Nullable COSBase value) throws IOException {
        COSBase direct = value instanceof COSObject reference ? reference.getObject() : value;
        if (direct == null || !open.add(direct)) {
            return;
        }
        if (direct instanceof COSDictionary dictionary) {
            addEntries(dictionary);
        } else if (direct instanceof COSArray array) {
            say("[");
            for (COSBase item : array) {
                add(item);
            }
        } else {
            say(direct.toString());
        }
        if (direct instanceof COSStream stream) {
            try (InputStream content =
                    isPhotograph(stream) ? stream.createRawInputStream() : stream.createInputStream()) {
                digest.update(content.readAllBytes());
            }
        }
        open.remove(direct);
    }

    /** Decoding these takes long and may differ from one JDK to the next. */
    private static boolean isPhotograph(COSStream stream) {
        String filters = String.valueOf(stream.getFilters());
        return filters.contains("DCTDecode") || filters.contains("JPXDecode");
    }

    private void addEntries(COSDictionary dictionary) throws IOException {
        TreeMap<String, COSBase> entries = new TreeMap<>();
        dictionary.forEach((name, value) -> {
            if (!OF_THE_DOCUMENT.contains(name)) {
                entries.put(name.getName(), value);
            }
        });
        for (var entry : entries.entrySet()) {
            say(entry.getKey());
            add(entry.getValue());
        }
    }

    private void say(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
