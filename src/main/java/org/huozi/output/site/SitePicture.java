package org.huozi.output.site;

import org.huozi.pictures.PixelPicture;

/** A picture as readers get it: upright, without what its camera tells of its owner, and no larger than screens show it. */
final class SitePicture {
    /** Twice the width of the text on a desktop, for screens of two pixels a point. */
    private static final int WIDEST = 1600;

    private SitePicture() {}

    /** A drawing stays as it is. */
    static byte[] of(byte[] file) {
        PixelPicture picture = PixelPicture.of(file);
        return picture.flaw().isEmpty() ? picture.forScreen(WIDEST) : file;
    }
}
