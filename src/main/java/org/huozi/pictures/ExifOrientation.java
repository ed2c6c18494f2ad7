package org.huozi.pictures;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the one thing of a camera's notes that its picture needs: the orientation in the first directory (Exif 2.32 §4.6). */
final class ExifOrientation {
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final int LITTLE_ENDIAN = 0x4949;

    private ExifOrientation() {}

    /** The orientation that the TIFF structure between two offsets says; upright where it says none, or is broken. */
    static Orientation of(byte[] file, int start, int end) {
        if (end - start < 8) {
            return Orientation.UPRIGHT;
        }
        ByteBuffer tiff = ByteBuffer.wrap(file, start, end - start).slice();
        tiff.order(tiff.getShort(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.capacity() - 2) {
            return Orientation.UPRIGHT;
        }
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries && directory + 2 + (i + 1) * ENTRY <= tiff.capacity(); i++) {
            int entry = directory + 2 + i * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
                return Orientation.of(tiff.getShort(entry + 8));
            }
        }
        return Orientation.UPRIGHT;
    }
}
