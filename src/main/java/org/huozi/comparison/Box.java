package org.huozi.comparison;

/**
 * A place on a page. Lengths in points from the page's upper left corner.
 *
 * @param sheet 1-based page of the PDF file
 */
public record Box(int sheet, double left, double top, double right, double bottom) {

    /** Whether both stand on one line, as a number does that is raised beside a word. */
    public boolean sharesLine(Box other) {
        return sheet == other.sheet && top < other.bottom && other.top < bottom;
    }

    public Box joined(Box other) {
        return new Box(
                sheet,
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** The place right before. */
    Box start() {
        return new Box(sheet, left, top, left, bottom);
    }

    /** The place right behind. */
    Box end() {
        return new Box(sheet, right, top, right, bottom);
    }
}
