package org.huozi.check.preflight;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;

/** Measures the pictures of a page where they are drawn. What is not a picture is passed over. */
final class PictureReader extends PDFGraphicsStreamEngine {
    private final int sheet;
    private final List<PrintedPicture> pictures = new ArrayList<>();

    private PictureReader(PDPage page, int sheet) {
        super(page);
        this.sheet = sheet;
    }

    static List<PrintedPicture> read(PDPage page, int sheet) throws IOException {
        if (!mayHavePictures(page.getResources())) {
            return List.of(); // most pages: their text need not be read
        }
        PictureReader reader = new PictureReader(page, sheet);
        reader.processPage(page);
        return reader.pictures;
    }

    private static boolean mayHavePictures(PDResources resources) {
        return resources.getXObjectNames().iterator().hasNext();
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        pictures.add(new PrintedPicture(
                sheet, image.getWidth(), image.getHeight(), place.getScalingFactorX(), place.getScalingFactorY()));
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {}

    @Override
    public void clip(int rule) {}

    @Override
    public void moveTo(float x, float y) {}

    @Override
    public void lineTo(float x, float y) {}

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float();
    }

    @Override
    public void closePath() {}

    @Override
    public void endPath() {}

    @Override
    public void strokePath() {}

    @Override
    public void fillPath(int rule) {}

    @Override
    public void fillAndStrokePath(int rule) {}

    @Override
    public void shadingFill(COSName name) {}
}
