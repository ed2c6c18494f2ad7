package org.huozi.pictures;

import java.util.HashSet;
import java.util.Set;

/** Pixels of sRGB, row by row from the top. */
final class Pixels {
    /** Drawings and screens have few colours, a photograph has more than any of them. */
    private static final int COLOURS_OF_A_DRAWING = 20_000;

    private final int width;
    private final int height;
    private final int[] argb;
    private final boolean grey;
    private final boolean opaque;

    /**
     * Pixels of which it is known what they are.
     *
     * @param argb 0xAARRGGBB each
     * @param grey whether red, green and blue are the same everywhere
     * @param opaque whether nothing shines through
     */
    Pixels(int width, int height, int[] argb, boolean grey, boolean opaque) {
        this.width = width;
        this.height = height;
        this.argb = argb;
        this.grey = grey;
        this.opaque = opaque;
    }

    static Pixels of(int width, int height, int[] argb) {
        boolean grey = true;
        boolean opaque = true;
        for (int pixel : argb) {
            int red = pixel >> 16 & 0xFF;
            grey &= red == (pixel >> 8 & 0xFF) && red == (pixel & 0xFF);
            opaque &= pixel >>> 24 == 0xFF;
        }
        return new Pixels(width, height, argb, grey, opaque);
    }

    /** The picture as it stands when the camera's turn is taken back. */
    Pixels turned(Orientation orientation) {
        if (orientation.value() == Orientation.UPRIGHT.value()) {
            return this;
        }
        int turnedWidth = orientation.turns() ? height : width;
        int turnedHeight = orientation.turns() ? width : height;
        int[] turned = new int[argb.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int to = orientation.y(x, y, width, height) * turnedWidth + orientation.x(x, y, width, height);
                turned[to] = argb[y * width + x];
            }
        }
        return new Pixels(turnedWidth, turnedHeight, turned, grey, opaque);
    }

    boolean isPhotograph() {
        Set<Integer> colours = new HashSet<>();
        for (int i = 0; i < argb.length && opaque && colours.size() <= COLOURS_OF_A_DRAWING; i++) {
            colours.add(argb[i]);
        }
        return colours.size() > COLOURS_OF_A_DRAWING;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Not to be changed. */
    int[] argb() {
        return argb;
    }

    boolean grey() {
        return grey;
    }

    boolean opaque() {
        return opaque;
    }
}
