package org.huozi.pagination;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFontMetrics;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.FSFontMetrics;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures and draws text exactly as the composer decided: every glyph at its own advance, moved by the {@link PenMove}s
 * in the text, whatever the engine would have done.
 */
final class ComposedTextRenderer extends PdfBoxTextRenderer {
    /** The Han em box, so that lines of all faces share one baseline grid and line-height is exact. */
    private static final float ASCENT = 0.88f;

    private static final float DESCENT = 0.12f;

    /** Below this, in dots, a move would not be seen: a thousandth of a point. */
    private static final float INVISIBLE = 0.02f;

    private final EngineFonts fonts;

    ComposedTextRenderer(EngineFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        return wholeDots(width(font, text));
    }

    /** Rounded down: a composed line fills its measure to the dot and must not be found too wide. */
    static int wholeDots(double width) {
        return (int) Math.floor(width + INVISIBLE);
    }

    /** Exact width in dots. */
    double width(FSFont font, String text) {
        EngineFonts.Stack stack = fonts.stack(font);
        double size = font.getSize2D();
        double width = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (PenMove.isMove(codePoint)) {
                width += PenMove.moves(codePoint) * size / PenMove.PER_EM;
            } else if (isDrawn(codePoint)) {
                width += stack.choose(codePoint).face().advance(codePoint) * size;
            }
        }
        return width;
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y) {
        draw((PdfBoxOutputDevice) device, text, x, y);
    }

    /** The engine's own justification is ignored: composed text needs none, and other text is set at natural width. */
    @Override
    public void drawString(OutputDevice device, String text, float x, float y, JustificationInfo info) {
        draw((PdfBoxOutputDevice) device, text, x, y);
    }

    private void draw(PdfBoxOutputDevice device, String text, float x, float y) {
        FSFont font = device.getSharedContext().getFont(((AbstractOutputDevice) device).getFontSpecification());
        EngineFonts.Stack stack = fonts.stack(font);
        float size = font.getSize2D();
        float pen = x;
        Run run = null;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (PenMove.isMove(codePoint)) {
                float move = (float) PenMove.moves(codePoint) * size / PenMove.PER_EM;
                pen += move;
                if (run != null) {
                    run.move(move);
                }
            } else if (isDrawn(codePoint)) {
                EngineFonts.Choice choice = stack.choose(codePoint);
                if (run == null || run.choice.face() != choice.face()) {
                    if (run != null) {
                        run.draw(device, y, size);
                    }
                    run = new Run(choice, pen);
                }
                run.add(codePoint);
                pen += (float) (choice.face().advance(codePoint) * size);
            }
        }
        if (run != null) {
            run.draw(device, y, size);
        }
    }

    private static boolean isDrawn(int codePoint) {
        return codePoint >= ' ' && !PenMove.isName(codePoint);
    }

    @Override
    public FSFontMetrics getFSFontMetrics(FontContext context, FSFont font, String text) {
        PdfBoxFSFontMetrics metrics = (PdfBoxFSFontMetrics) super.getFSFontMetrics(context, font, text);
        metrics.setAscent(ASCENT * font.getSize2D());
        metrics.setDescent(DESCENT * font.getSize2D());
        return metrics;
    }

    /** Characters of one face, drawn by one operator. */
    private static final class Run {
        private final EngineFonts.Choice choice;
        private final float x;
        private final StringBuilder text = new StringBuilder();
        private final List<Float> moves = new ArrayList<>();

        Run(EngineFonts.Choice choice, float x) {
            this.choice = choice;
            this.x = x;
        }

        void add(int codePoint) {
            text.appendCodePoint(codePoint);
            moves.add(0f);
        }

        void move(float dots) {
            moves.set(moves.size() - 1, moves.get(moves.size() - 1) + dots);
        }

        void draw(PdfBoxOutputDevice device, float y, float size) {
            boolean natural = moves.stream().limit(moves.size() - 1).allMatch(move -> Math.abs(move) < INVISIBLE);
            device.drawStringFast(
                    text.toString(), x, y, natural ? null : new MovesInOrder(moves), choice.description(), size);
        }
    }

    /** The engine asks once for each code point, in order, by one getter or the other. */
    private static final class MovesInOrder extends JustificationInfo {
        private final List<Float> moves;
        private int next;

        MovesInOrder(List<Float> moves) {
            this.moves = moves;
        }

        @Override
        public float getNonSpaceAdjust() {
            return moves.get(next++);
        }

        @Override
        public float getSpaceAdjust() {
            return moves.get(next++);
        }
    }
}
