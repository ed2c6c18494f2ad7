package org.huozi.pagination.lines;

import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import java.awt.BasicStroke;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.EnumSet;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Marks that accompany characters. They are drawn as shapes, not as characters, so that nobody who copies the text gets
 * them in between (CLREQ #h-emphasis_dots, #h-proper_noun_marks, #h-book_title_marks).
 */
enum TextDecoration {
    /** 着重号. */
    DOTS("em", "dotted"),
    /** 专名号. */
    LINE("u", "name"),
    /** 书名号甲式. */
    WAVE("u", "book");

    // in em, from the baseline or of the type size
    private static final float DOT_RADIUS = 0.055f;
    private static final float BELOW = 0.24f;
    private static final float THICKNESS = 0.045f;
    private static final float WAVE_HEIGHT = 0.06f;
    private static final float WAVE_LENGTH = 0.25f;

    /** Two names side by side keep their lines apart. */
    private static final float INSET = 0.06f;

    private final String element;
    private final String cssClass;

    TextDecoration(String element, String cssClass) {
        this.element = element;
        this.cssClass = cssClass;
    }

    /** The decorations that a text node's ancestors ask for. */
    static Set<TextDecoration> of(Node node) {
        Set<TextDecoration> decorations = EnumSet.noneOf(TextDecoration.class);
        for (Node parent = node.getParentNode(); parent instanceof Element ancestor; parent = parent.getParentNode()) {
            for (TextDecoration decoration : values()) {
                if (decoration.element.equals(ancestor.getLocalName())
                        && decoration.cssClass.equals(ancestor.getAttribute("class"))) {
                    decorations.add(decoration);
                }
            }
        }
        return decorations;
    }

    /** Draws the decoration below one character. {@code x}, {@code y}: its origin; all lengths in dots. */
    void character(PdfBoxOutputDevice device, float x, float y, float advance, float em) {
        if (this == DOTS) {
            float radius = DOT_RADIUS * em;
            device.fill(new Ellipse2D.Float(x + advance / 2 - radius, y + BELOW * em - radius, 2 * radius, 2 * radius));
        }
    }

    /** Draws the decoration below a stretch of a line. */
    void stretch(PdfBoxOutputDevice device, float from, float to, float y, float em) {
        float start = from + INSET * em;
        float end = to - INSET * em;
        if (this == LINE) {
            device.fill(new Rectangle2D.Float(start, y + BELOW * em, end - start, THICKNESS * em));
        } else if (this == WAVE) {
            Stroke before = device.getStroke();
            device.setStroke(new BasicStroke(THICKNESS * em));
            device.draw(wave(start, end, y + (BELOW + WAVE_HEIGHT / 2) * em, em));
            device.setStroke(before);
        }
    }

    private static Path2D wave(float start, float end, float y, float em) {
        int halves = Math.max(2, 2 * Math.round((end - start) / (WAVE_LENGTH * em)));
        float half = (end - start) / halves;
        Path2D.Float wave = new Path2D.Float();
        wave.moveTo(start, y);
        for (int i = 0; i < halves; i++) {
            float x = start + i * half;
            float crest = y + (i % 2 == 0 ? -1 : 1) * WAVE_HEIGHT * em * 2;
            wave.quadTo(x + half / 2, crest, x + half, y);
        }
        return wave;
    }
}
