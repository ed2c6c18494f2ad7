package org.huozi.comparison.pdf;

import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.huozi.comparison.Box;

/** Where a page shows a picture. */
final class Placement {
    private static final PDRectangle UNIT = new PDRectangle(1, 1);

    private Placement() {}

    static Box of(PDXObject object, Matrix matrix, PDRectangle area, int sheet) {
        PDRectangle shape = UNIT;
        Matrix placed = matrix;
        if (object instanceof PDFormXObject form) {
            shape = form.getBBox();
            placed = Matrix.concatenate(matrix, form.getMatrix());
        }
        Rectangle2D bounds = shape.transform(placed).getBounds2D();
        return new Box(
                sheet,
                bounds.getMinX() - area.getLowerLeftX(),
                area.getUpperRightY() - bounds.getMaxY(),
                bounds.getMaxX() - area.getLowerLeftX(),
                area.getUpperRightY() - bounds.getMinY());
    }
}
