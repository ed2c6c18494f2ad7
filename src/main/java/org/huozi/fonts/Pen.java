package org.huozi.fonts;

/** Draws an {@link Outline}; places in em, x to the right of the origin, y above the baseline. */
public interface Pen {
    /** Begins a contour. */
    void moveTo(double x, double y);

    void lineTo(double x, double y);

    /** A curve of the second degree with one control point. */
    void curveTo(double controlX, double controlY, double x, double y);

    /** Back to where the contour began. */
    void close();
}
