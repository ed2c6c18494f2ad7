package org.huozi.output.site;

import java.util.Locale;
import java.util.Optional;
import org.huozi.pictures.PixelPicture;
import org.huozi.svg.DrawingReader;

/**
 * Pictures as readers get them, never as their files are: of pixels upright, without what a camera tells of its owner, and no
 * larger than screens show them; drawings of shapes alone.
 */
record SitePictures(DrawingReader drawings) {
    /** Twice the width of the text on a desktop, for screens of two pixels a point. */
    private static final int WIDEST = 1600;

    /** The picture of a file; none where it is none that can be shown. */
    Optional<byte[]> of(String path, byte[] file) {
        if (path.toLowerCase(Locale.ROOT).endsWith(".svg")) {
            return drawings.read(file).content();
        }
        return Optional.of(PixelPicture.of(file))
                .filter(picture -> picture.flaw().isEmpty())
                .map(picture -> picture.forScreen(WIDEST));
    }
}
