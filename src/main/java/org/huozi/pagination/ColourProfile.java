package org.huozi.pagination;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * The ICC profile that the colours of the pages are meant for: a file of ours, since the JDK's own sRGB differs from
 * version to version.
 */
@SuppressWarnings("ArrayRecordComponent") // a file's bytes, never compared
record ColourProfile(byte[] content) {

    static ColourProfile of(String file) throws IOException {
        try (InputStream profile = Objects.requireNonNull(
                ColourProfile.class.getResourceAsStream(file), "profiles are part of the program")) {
            return new ColourProfile(profile.readAllBytes());
        }
    }

    /** Puts the file's own bytes in place of what came out of the JDK, which up to 17 signs the profiles it reads. */
    void restore(PDDocument document) throws IOException {
        for (PDOutputIntent intent : document.getDocumentCatalog().getOutputIntents()) {
            COSStream profile = intent.getDestOutputIntent();
            try (OutputStream stream = profile.createOutputStream(COSName.FLATE_DECODE)) {
                stream.write(content);
            }
        }
    }
}
