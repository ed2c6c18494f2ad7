package org.huozi.check.typography;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Letters whose ink a page does not show in full: outlines that reach beyond the clip, or beyond the page. Pictures are no
 * matter here, since to clip them is how they are cut to shape.
 */
final class ClippedGlyphs extends PDFGraphicsStreamEngine {
    /** Points of ink that may be lost: less than the width of the thinnest stroke. */
    private static final double LOST = 0.25;

    private static final int NO_CLIP = -1;

    private final int sheet;
    private final Map<PDFont, Map<Integer, Rectangle2D>> inks;
    private final GeneralPath path = new GeneralPath();
    private final List<Finding> findings = new ArrayList<>();

    /** Where the letter before stood that was clipped, to tell of words and not of letters. */
    private Point2D last = new Point2D.Double(Double.NaN, Double.NaN);

    private int clip = NO_CLIP;

    private ClippedGlyphs(PDPage page, int sheet, Map<PDFont, Map<Integer, Rectangle2D>> inks) {
        super(page);
        this.sheet = sheet;
        this.inks = inks;
    }

    /** One finding for the clipped letters of a line; the amount is what they lose. */
    static List<Finding> findings(PDDocument document) throws IOException {
        Map<PDFont, Map<Integer, Rectangle2D>> inks = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        int sheet = 0;
        for (PDPage page : document.getPages()) {
            ClippedGlyphs engine = new ClippedGlyphs(page, ++sheet, inks);
            engine.processPage(page);
            findings.addAll(engine.findings);
        }
        return findings;
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (!(font instanceof PDVectorFont outlines) || !(mode.isFill() || mode.isStroke())) {
            return;
        }
        Rectangle2D ink = inks.computeIfAbsent(font, key -> new HashMap<>()).get(code);
        if (ink == null) {
            AffineTransform unit = font.getFontMatrix().createAffineTransform();
            ink = outlines.getNormalizedPath(code).createTransformedShape(unit).getBounds2D();
            inks.get(font).put(code, ink);
        }
        if (ink.isEmpty()) {
            return;
        }
        Rectangle2D placed =
                rendering.createAffineTransform().createTransformedShape(ink).getBounds2D();
        double lost = lost(placed, getGraphicsState().getCurrentClippingPath());
        if (lost > LOST) {
            String unicode = font.toUnicode(code);
            tell(unicode == null ? "?" : unicode, placed, lost);
        }
    }

    /** Points that the clip takes of a letter on the side where it takes most. */
    private static double lost(Rectangle2D ink, Area clip) {
        Rectangle2D bounds = clip.getBounds2D();
        double beyond = Math.max(
                Math.max(bounds.getMinX() - ink.getMinX(), ink.getMaxX() - bounds.getMaxX()),
                Math.max(bounds.getMinY() - ink.getMinY(), ink.getMaxY() - bounds.getMaxY()));
        if (beyond > LOST || clip.isRectangular() || clip.contains(ink)) {
            return Math.min(beyond, Math.max(ink.getWidth(), ink.getHeight()));
        }
        Area hidden = new Area(ink);
        hidden.subtract(clip);
        return Math.min(hidden.getBounds2D().getWidth(), hidden.getBounds2D().getHeight());
    }

    private void tell(String letter, Rectangle2D placed, double lost) {
        double size = Math.max(placed.getWidth(), placed.getHeight());
        Point2D here = new Point2D.Double(placed.getCenterX(), placed.getCenterY());
        boolean goesOn = here.distance(last) < 2 * size;
        last = here;
        Finding before = goesOn ? findings.remove(findings.size() - 1) : new Finding(Defect.CLIPPED, sheet, "", 0);
        findings.add(new Finding(Defect.CLIPPED, sheet, before.text() + letter, Math.max(before.amount(), lost)));
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        path.closePath();
    }

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int windingRule) {
        clip = windingRule;
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x3, y3);
        } else {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }
    }

    @Override
    public Point2D getCurrentPoint() {
        Point2D point = path.getCurrentPoint();
        return point == null ? new Point2D.Float() : point;
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    /** A clip takes effect once the path has been painted (ISO 32000-1 §8.5.4). */
    @Override
    public void endPath() {
        if (clip != NO_CLIP) {
            path.setWindingRule(clip == Path2D.WIND_EVEN_ODD ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
            getGraphicsState().intersectClippingPath(path);
            clip = NO_CLIP;
        }
        path.reset();
    }

    @Override
    public void strokePath() {
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        endPath();
    }

    @Override
    public void shadingFill(COSName shading) {}
}
