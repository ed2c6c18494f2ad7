package org.huozi.pictures;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** What a file is by its first bytes, whatever its name says. */
public enum PictureFormat {
    JPEG(0, "\u00FF\u00D8\u00FF", "jpg jpeg"),
    PNG(0, "\u0089PNG\r\n\u001A\n", "png"),
    GIF(0, "GIF8", "gif"),
    BMP(0, "BM", "bmp"),
    TIFF(0, "II*\0", "tif tiff"),
    TIFF_OF_MOTOROLA(0, "MM\0*", "tif tiff"),
    WEBP(8, "WEBP", "webp"),
    HEIC(4, "ftyp", "heic heif avif"),
    PHOTOSHOP(0, "8BPS", "psd"),
    UNKNOWN(0, "", "");

    private final int at;
    private final String signature;
    private final String extensions;

    PictureFormat(int at, String signature, String extensions) {
        this.at = at;
        this.signature = signature;
        this.extensions = extensions;
    }

    public static PictureFormat of(byte[] file) {
        return Arrays.stream(values())
                .filter(format -> format.begins(file))
                .findFirst()
                .orElseThrow();
    }

    private boolean begins(byte[] file) {
        int end = at + signature.length();
        return file.length >= end
                && new String(file, at, signature.length(), StandardCharsets.ISO_8859_1).equals(signature);
    }

    /** Whether this is a format that the pages and the site show. */
    public boolean isShown() {
        return this == JPEG || this == PNG;
    }

    /** Whether files of this format are named so. */
    public boolean isNamed(String path) {
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return (" " + extensions + " ").contains(" " + extension + " ");
    }

    /** The extension that such a file has, without its dot; empty for an unknown format. */
    public String extension() {
        int end = extensions.indexOf(' ');
        return end < 0 ? extensions : extensions.substring(0, end);
    }
}
