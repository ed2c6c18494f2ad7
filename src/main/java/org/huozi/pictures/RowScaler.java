package org.huozi.pictures;

import java.util.Arrays;

/**
 * Makes a picture smaller while its rows come in: each pixel is the mean of those it covers, each as far as it covers it.
 */
final class RowScaler {
    private static final int PARTS = 4;

    private final int sourceWidth;
    private final int width;
    private final int height;
    private final double across;
    private final double down;
    private final double[] sums;
    private final int[] pixels;
    private int source;
    private int target;

    /** From so many pixels to as many or fewer. */
    RowScaler(int sourceWidth, int sourceHeight, int width, int height) {
        this.sourceWidth = sourceWidth;
        this.width = width;
        this.height = height;
        this.across = (double) sourceWidth / width;
        this.down = (double) sourceHeight / height;
        this.sums = new double[width * PARTS];
        this.pixels = new int[width * height];
    }

    void add(int[] row) {
        if (across == 1 && down == 1) {
            System.arraycopy(row, 0, pixels, source * width, width);
            source++;
            return;
        }
        double[] narrow = narrowed(row);
        double top = source;
        double bottom = ++source;
        while (target < height && top < bottom) {
            double end = target + 1 == height ? Double.MAX_VALUE : (target + 1) * down;
            double covered = Math.min(bottom, end) - top;
            for (int i = 0; i < sums.length; i++) {
                sums[i] += narrow[i] * covered;
            }
            if (end > bottom) {
                return;
            }
            finishRow();
            top = end;
        }
    }

    /** Red, green, blue and opacity of each pixel of the narrower row; colours weigh as much as they are opaque. */
    private double[] narrowed(int[] row) {
        double[] narrow = new double[sums.length];
        for (int x = 0; x < width; x++) {
            double start = x * across;
            double end = Math.min(sourceWidth, (x + 1) * across);
            for (int i = (int) start; i < end; i++) {
                double weight = Math.min(end, i + 1) - Math.max(start, i);
                double opacity = weight * (row[i] >>> 24);
                narrow[x * PARTS] += opacity * (row[i] >> 16 & 0xFF);
                narrow[x * PARTS + 1] += opacity * (row[i] >> 8 & 0xFF);
                narrow[x * PARTS + 2] += opacity * (row[i] & 0xFF);
                narrow[x * PARTS + 3] += opacity;
            }
        }
        return narrow;
    }

    private void finishRow() {
        double covered = across * down;
        for (int x = 0; x < width; x++) {
            double opacity = sums[x * PARTS + 3];
            int pixel = rounded(opacity / covered);
            for (int part = 0; part < 3; part++) {
                pixel = pixel << 8 | (opacity > 0 ? rounded(sums[x * PARTS + part] / opacity) : 0);
            }
            pixels[target * width + x] = pixel;
        }
        Arrays.fill(sums, 0);
        target++;
    }

    private static int rounded(double level) {
        return (int) Math.max(0, Math.min(0xFF, Math.round(level)));
    }

    /** All pixels, once all rows are in. */
    int[] pixels() {
        if (target + 1 == height && (across != 1 || down != 1)) {
            finishRow();
        }
        return pixels;
    }
}
