package org.huozi.pagination.lines;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFontMetrics;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.FSFontMetrics;
import com.openhtmltopdf.render.JustificationInfo;

/**
 * Measures and draws text exactly as the composer decided: every glyph at its own advance, moved by the pen moves in the
 * text ({@link TextCode}), whatever the engine would have done.
 */
public final class ComposedTextRenderer extends PdfBoxTextRenderer {
    /** The Han em box, so that lines of all faces share one baseline grid and line-height is exact. */
    private static final float ASCENT = 0.88f;

    private static final float DESCENT = 0.12f;

    private final EngineFonts fonts;

    public ComposedTextRenderer(EngineFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        return wholeDots(width(font, text));
    }

    /** Rounded down: a composed line fills its measure to the dot and must not be found too wide. */
    static int wholeDots(double width) {
        return (int) Math.floor(width + TextRun.INVISIBLE);
    }

    /** Exact width in dots. */
    private double width(FSFont font, String text) {
        EngineFonts.Stack stack = fonts.stack(font);
        double size = font.getSize2D();
        double width = 0;
        boolean reading = false;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint == TextCode.READING) {
                reading = !reading; // what stands above the line takes no room in it
            } else if (TextCode.isMove(codePoint) && !reading) {
                width += TextCode.moves(codePoint) * size / TextCode.MOVES_PER_EM;
            } else if (isDrawn(codePoint) && !reading) {
                width += stack.character(codePoint).advance() * size;
            }
        }
        return width;
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y) {
        PdfBoxOutputDevice page = (PdfBoxOutputDevice) device;
        FSFont font = page.getSharedContext().getFont(((AbstractOutputDevice) device).getFontSpecification());
        new LinePainter(page, fonts.stack(font), font.getSize2D(), x, y).paint(text);
    }

    /** The engine's own justification is ignored: composed text needs none, and other text is set at natural width. */
    @Override
    public void drawString(OutputDevice device, String text, float x, float y, JustificationInfo info) {
        drawString(device, text, x, y);
    }

    static boolean isDrawn(int codePoint) {
        return codePoint >= ' ' && !TextCode.isCode(codePoint);
    }

    @Override
    public FSFontMetrics getFSFontMetrics(FontContext context, FSFont font, String text) {
        PdfBoxFSFontMetrics metrics = (PdfBoxFSFontMetrics) super.getFSFontMetrics(context, font, text);
        metrics.setAscent(ASCENT * font.getSize2D());
        metrics.setDescent(DESCENT * font.getSize2D());
        return metrics;
    }
}
