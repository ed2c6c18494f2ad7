package org.huozi.pagination;

import org.huozi.diag.Span;

/**
 * A picture of a manuscript, where and as large as it is printed.
 *
 * @param path below the edition's folder
 * @param span where the manuscript shows it
 * @param sheet 1-based page of the PDF file
 * @param width in points
 * @param height in points
 * @param pixelsWide of the picture's file; 0 for a drawing (SVG), which stays lines and has no resolution
 * @param pixelsHigh of the picture's file; 0 for a drawing
 */
public record PlacedPicture(
        String path, Span span, int sheet, double width, double height, int pixelsWide, int pixelsHigh) {
    /** Pixels on an inch that a picture needs to look sharp in print. */
    public static final int SHARP = 200;

    private static final double POINTS_OF_AN_INCH = 72;
    private static final double MILLIMETRES_OF_AN_INCH = 25.4;

    public boolean isDrawing() {
        return pixelsWide == 0;
    }

    /** Pixels on an inch, in the direction that has fewer. */
    public int resolution() {
        double across = pixelsWide * POINTS_OF_AN_INCH / width;
        double down = pixelsHigh * POINTS_OF_AN_INCH / height;
        return (int) Math.round(Math.min(across, down));
    }

    public boolean isSharp() {
        return isDrawing() || resolution() >= SHARP;
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
