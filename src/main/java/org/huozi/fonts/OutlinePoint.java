package org.huozi.fonts;

/**
 * A point of a contour.
 *
 * @param x in font units
 * @param y in font units, upwards
 * @param onContour otherwise it is a control point of a curve
 */
public record OutlinePoint(double x, double y, boolean onContour) {
    OutlinePoint middle(OutlinePoint other) {
        return new OutlinePoint((x + other.x) / 2, (y + other.y) / 2, true);
    }
}
