package org.huozi.check.typography;

/** The width a column of text is set to: its two edges in points from the left of the page. */
record ColumnEdges(double left, double right) {
    double width() {
        return right - left;
    }
}
