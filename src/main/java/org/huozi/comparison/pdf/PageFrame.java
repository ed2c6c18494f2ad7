package org.huozi.comparison.pdf;

import org.huozi.comparison.ProofPage;

/**
 * A page in its place on a sheet.
 *
 * @param left edge on the sheet
 * @param bottom edge on the sheet
 */
record PageFrame(ProofPage page, double left, double bottom, double scale) {

    /** From points of the page to points of the sheet. */
    double x(double onPage) {
        return left + onPage * scale;
    }

    /**
     * Likewise, but the page counts from above.
     */
    double y(double onPage) {
        return bottom + (page.height() - onPage) * scale;
    }
}
