package org.huozi.pictures;

/**
 * How a camera was held (Exif 2.32, tag 0x0112): what has to be done to its picture before it stands upright.
 *
 * @param value 1 to 8
 */
record Orientation(int value) {
    static final Orientation UPRIGHT = new Orientation(1);

    private static final int LAST = 8;

    static Orientation of(int value) {
        return value >= 1 && value <= LAST ? new Orientation(value) : UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean turns() {
        return value > 4;
    }

    /** From the left in the upright picture, for a pixel of the stored one, which is {@code width} wide. */
    int x(int x, int y, int width, int height) {
        return switch (value) {
            case 2, 3 -> width - 1 - x;
            case 5, 8 -> y;
            case 6, 7 -> height - 1 - y;
            default -> x;
        };
    }

    /** Likewise from the top. */
    int y(int x, int y, int width, int height) {
        return switch (value) {
            case 3, 4 -> height - 1 - y;
            case 5, 6 -> x;
            case 7, 8 -> width - 1 - x;
            default -> y;
        };
    }
}
