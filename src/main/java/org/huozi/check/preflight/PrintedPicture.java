package org.huozi.check.preflight;

/**
 * A picture of pixels, as large as it is printed. Drawings (SVG) stay lines and have no resolution.
 *
 * @param sheet 1-based page of the PDF file
 * @param pixelsWide of the picture's file
 * @param pixelsHigh of the picture's file
 * @param width in points
 * @param height in points
 */
public record PrintedPicture(int sheet, int pixelsWide, int pixelsHigh, double width, double height) {
    /** Pixels on an inch that a picture needs to look sharp in print. */
    public static final int SHARP = 200;

    private static final double POINTS_OF_AN_INCH = 72;
    private static final double MILLIMETRES_OF_AN_INCH = 25.4;

    /** Pixels on an inch, in the direction that has fewer. */
    public int resolution() {
        double across = pixelsWide * POINTS_OF_AN_INCH / width;
        double down = pixelsHigh * POINTS_OF_AN_INCH / height;
        return (int) Math.round(Math.min(across, down));
    }

    public boolean isSharp() {
        return resolution() >= SHARP;
    }

    /** In whole millimetres. */
    public int millimetresWide() {
        return (int) Math.round(width / POINTS_OF_AN_INCH * MILLIMETRES_OF_AN_INCH);
    }

    /** In whole millimetres. */
    public int millimetresHigh() {
        return (int) Math.round(height / POINTS_OF_AN_INCH * MILLIMETRES_OF_AN_INCH);
    }

    /** How wide a file must be, in pixels, to be sharp at this size. */
    public int pixelsWanted() {
        return (int) Math.ceil(SHARP * width / POINTS_OF_AN_INCH);
    }
}
