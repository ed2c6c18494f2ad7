package org.huozi.output.cover;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads where the characters of a first page stand. */
final class CharacterBoxes extends PDFTextStripper {
    /** Of an em above the baseline, in fonts for Chinese. */
    private static final float ASCENT = 0.88f;

    private final List<Rectangle2D> boxes = new ArrayList<>();

    private CharacterBoxes() {
        setStartPage(1);
        setEndPage(1);
    }

    /** A box of one em's height around every character, in points from the upper left corner. */
    static List<Rectangle2D> of(PDDocument document) throws IOException {
        CharacterBoxes lettering = new CharacterBoxes();
        lettering.writeText(document, Writer.nullWriter());
        return List.copyOf(lettering.boxes);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (!text.getUnicode().isBlank()) {
            float em = text.getFontSizeInPt();
            boxes.add(new Rectangle2D.Float(
                    text.getXDirAdj(), text.getYDirAdj() - ASCENT * em, text.getWidthDirAdj(), em));
        }
    }
}
