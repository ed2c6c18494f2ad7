package org.huozi.comparison.pdf;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.huozi.comparison.Fate;
import org.huozi.comparison.ProofPage;

/** Draws on one sheet. Lengths in points of the sheet, from its lower left corner. */
final class SheetPainter {
    private static final Color GREY = new Color(0x8C8680);
    private static final double LABEL = 13;
    private static final double SMALL = 8;
    private static final double NUMBER = 9.5;

    private final PDPageContentStream content;
    private final SheetLayout layout;
    private final SheetFonts fonts;

    SheetPainter(PDPageContentStream content, SheetLayout layout, SheetFonts fonts) {
        this.content = content;
        this.layout = layout;
        this.fonts = fonts;
    }

    double unit() {
        return layout.unit();
    }

    /** 旧 or 新 and the page, over the half; what the proof is called at its other end. */
    void heading(boolean before, String label, String name, String page) throws IOException {
        double half = layout.paper().getWidth() / 2;
        double left = before ? 26 * unit() : half + 11 * unit();
        double right = before ? half - 11 * unit() : layout.paper().getWidth() - 26 * unit();
        double line = layout.paper().getHeight() - 24 * unit();
        String said = label + "　" + page;
        MarkColours ink = MarkColours.of(Fate.CHANGED, before);
        write(said, LABEL, left, line, ink.line());
        double room = right - left - fonts.width(said, LABEL * unit()) - 12 * unit();
        String shown = shortened(name, room);
        write(shown, SMALL, right - fonts.width(shown, SMALL * unit()), line, GREY);
    }

    void footer(String edition, String number) throws IOException {
        double line = 9 * unit();
        write(edition, SMALL, 26 * unit(), line, GREY);
        double end = layout.paper().getWidth() - 26 * unit();
        write(number, SMALL, end - fonts.width(number, SMALL * unit()), line, GREY);
    }

    private String shortened(String name, double room) {
        String shown = name;
        while (shown.length() > 1 && fonts.width(shown, SMALL * unit()) > room) {
            shown = shown.substring(1); // the end of a path says more than its beginning
        }
        return shown;
    }

    PageFrame frame(boolean before, ProofPage page) {
        return new PageFrame(page, layout.left(before, page), layout.bottom(page), layout.scale());
    }

    void page(PageFrame frame, PDFormXObject form) throws IOException {
        float width = (float) (frame.page().width() * frame.scale());
        float height = (float) (frame.page().height() * frame.scale());
        content.saveGraphicsState();
        content.transform(new Matrix(
                (float) frame.scale(), 0, 0, (float) frame.scale(), (float) frame.left(), (float) frame.bottom()));
        content.drawForm(form);
        content.restoreGraphicsState();
        content.setStrokingColor(GREY);
        content.setLineWidth((float) (0.5 * unit()));
        content.addRect((float) frame.left(), (float) frame.bottom(), width, height);
        content.stroke();
    }

    /** Colours what lies below without hiding it. */
    void tint(double left, double bottom, double right, double top, Color colour) throws IOException {
        PDExtendedGraphicsState multiply = new PDExtendedGraphicsState();
        multiply.setBlendMode(BlendMode.MULTIPLY);
        content.saveGraphicsState();
        content.setGraphicsStateParameters(multiply);
        fill(left, bottom, right, top, colour);
        content.restoreGraphicsState();
    }

    void fill(double left, double bottom, double right, double top, Color colour) throws IOException {
        content.setNonStrokingColor(colour);
        content.addRect((float) left, (float) bottom, (float) (right - left), (float) (top - bottom));
        content.fill();
    }

    /**
     * Frames a rectangle.
     *
     * @param width of the line in units
     */
    void outline(double left, double bottom, double right, double top, double width, Color colour) throws IOException {
        content.setStrokingColor(colour);
        content.setLineWidth((float) (width * unit()));
        content.addRect((float) left, (float) bottom, (float) (right - left), (float) (top - bottom));
        content.stroke();
    }

    /** A wedge whose point is at the top, with an edge that shows on a dark ground. */
    void wedge(double x, double bottom, double top, double halfWidth, Color colour) throws IOException {
        content.setStrokingColor(Color.WHITE);
        content.setLineWidth((float) (0.4 * unit()));
        content.setNonStrokingColor(colour);
        content.moveTo((float) x, (float) top);
        content.lineTo((float) (x - halfWidth), (float) bottom);
        content.lineTo((float) (x + halfWidth), (float) bottom);
        content.closePath();
        content.fillAndStroke();
    }

    /** A number in white on a pill of a colour, around a point. */
    void number(int number, double x, double y, Color colour) throws IOException {
        String text = Integer.toString(number);
        double size = NUMBER * unit();
        double width = fonts.width(text, size);
        double height = 1.3 * size;
        double half = Math.max(width / 2 + 0.3 * size, height / 2);
        content.setStrokingColor(colour);
        content.setLineCapStyle(1);
        content.setLineWidth((float) height);
        double straight = half - height / 2;
        content.moveTo((float) (x - straight - 0.001), (float) y);
        content.lineTo((float) (x + straight), (float) y);
        content.stroke();
        content.setLineCapStyle(0);
        content.setNonStrokingColor(Color.WHITE);
        fonts.write(content, text, size, x - width / 2, y - 0.36 * size);
    }

    private void write(String text, double size, double x, double y, Color colour) throws IOException {
        content.setNonStrokingColor(colour);
        fonts.write(content, text, size * unit(), x, y);
    }
}
