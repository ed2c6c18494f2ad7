package org.huozi.pictures;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/**
 * Ink of no known profile as light: each ink takes its complement away, and black takes of all. What a machine's own profile
 * would make of it is closer to print, and another colour on every machine.
 */
final class InkConversion {
    private static final int FULL = 0xFF;

    private InkConversion() {}

    /**
     * The picture in sRGB.
     *
     * @param inks four bands as the file stores them
     * @param inverted whether 255 is no ink, as Adobe's programs store it
     * @param luminance whether the first three are luminance and two differences, from which the inks follow
     */
    static BufferedImage light(Raster inks, boolean inverted, boolean luminance) {
        int width = inks.getWidth();
        BufferedImage light = new BufferedImage(width, inks.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[4 * width];
        for (int y = 0; y < inks.getHeight(); y++) {
            inks.getPixels(0, y, width, 1, row);
            for (int x = 0; x < width; x++) {
                int at = 4 * x;
                if (luminance) {
                    toInks(row, at);
                }
                int pixel = 0;
                for (int band = 0; band < 3; band++) {
                    int paper = inverted ? row[at + band] : FULL - row[at + band];
                    int black = inverted ? row[at + 3] : FULL - row[at + 3];
                    pixel = pixel << 8 | paper * black / FULL;
                }
                light.setRGB(x, y, pixel);
            }
        }
        return light;
    }

    /** As in JFIF, with the complements of the inks for red, green and blue. */
    private static void toInks(int[] row, int at) {
        double luminance = row[at];
        double blue = row[at + 1] - 128.0;
        double red = row[at + 2] - 128.0;
        row[at] = level(luminance + 1.402 * red);
        row[at + 1] = level(luminance - 0.344136 * blue - 0.714136 * red);
        row[at + 2] = level(luminance + 1.772 * blue);
    }

    private static int level(double value) {
        return (int) Math.max(0, Math.min(FULL, Math.round(value)));
    }
}
