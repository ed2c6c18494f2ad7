package org.huozi.pagination.lines;

import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import java.util.EnumSet;
import java.util.Set;
import org.huozi.typeset.CharClass;
import org.jspecify.annotations.Nullable;

/** Draws one text node's part of one line. */
final class LinePainter {
    /** Size of a reading, in parts of its base, and its baseline above the base's, in em (CLREQ #h-ruby). */
    static final float READING_SIZE = 0.5f;

    private static final float READING_RISE = 0.98f;

    private final PdfBoxOutputDevice device;
    private final EngineFonts.Stack stack;
    private final float baseSize;
    private final float baseline;

    private float pen;
    private float size;
    private float y;
    private @Nullable TextRun run;
    private Set<TextDecoration> decorations = EnumSet.noneOf(TextDecoration.class);
    private float inkStart = Float.NaN;
    private float inkEnd;

    LinePainter(PdfBoxOutputDevice device, EngineFonts.Stack stack, float size, float x, float y) {
        this.device = device;
        this.stack = stack;
        this.baseSize = size;
        this.baseline = y;
        this.pen = x;
        this.size = size;
        this.y = y;
    }

    void paint(String text) {
        float afterReading = pen;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint == TextCode.READING) {
                flush();
                if (size == baseSize) {
                    afterReading = pen;
                    size = READING_SIZE * baseSize;
                    y = baseline - READING_RISE * baseSize;
                } else {
                    pen = afterReading;
                    size = baseSize;
                    y = baseline;
                }
            } else if (TextCode.isMove(codePoint)) {
                move((float) TextCode.moves(codePoint) * baseSize / TextCode.MOVES_PER_EM);
            } else if (TextCode.isName(codePoint)) {
                decorations = TextCode.decorations(codePoint);
            } else if (ComposedTextRenderer.isDrawn(codePoint)) {
                add(codePoint);
            }
        }
        flush();
        finishStretch();
    }

    private void move(float dots) {
        pen += dots;
        if (run != null) {
            run.move(dots);
        }
    }

    private void add(int codePoint) {
        EngineFonts.SetCharacter character = stack.character(codePoint);
        if (run == null || !run.takes(character.choice(), size)) {
            flush();
            run = new TextRun(character.choice(), pen, size);
        }
        run.add(codePoint);
        float advance = (float) (character.advance() * size);
        if (!decorations.isEmpty() && size == baseSize) {
            decoration(codePoint, advance);
        }
        pen += advance;
    }

    private void flush() {
        if (run != null) {
            run.draw(device, y);
            run = null;
        }
    }

    /** Marks carry no decoration: dots skip them, lines end before them. */
    private void decoration(int codePoint, float advance) {
        CharClass charClass = CharClass.of(codePoint);
        if (charClass == CharClass.HAN || charClass == CharClass.WESTERN) {
            decorations.forEach(decoration -> decoration.character(device, pen, baseline, advance, baseSize));
            inkStart = Float.isNaN(inkStart) ? pen : inkStart;
            inkEnd = pen + advance;
        } else if (charClass != CharClass.SPACE && charClass != CharClass.INTERPUNCT) {
            finishStretch();
        }
    }

    private void finishStretch() {
        if (!Float.isNaN(inkStart)) {
            float from = inkStart;
            decorations.forEach(decoration -> decoration.stretch(device, from, inkEnd, baseline, baseSize));
            inkStart = Float.NaN;
        }
    }
}
