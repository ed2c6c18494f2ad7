package org.huozi.publication;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Glyphs drawn one after the other on one baseline, turned text included: a line, or a cell's part of one. Lengths in
 * points, as a reader of this text holds the page.
 *
 * @param sheet 1-based
 */
record SetRun(int sheet, List<TextPosition> glyphs) {
    /** Farther apart, in em, are two cells. */
    private static final double HOLE = 1;

    /** The runs in the order in which they are drawn. */
    static List<SetRun> all(PDDocument document) throws IOException {
        List<SetRun> runs = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition glyph) {
                if (glyph.getUnicode().isBlank()) {
                    return;
                }
                boolean goesOn = !runs.isEmpty()
                        && runs.get(runs.size() - 1).sheet == getCurrentPageNo()
                        && runs.get(runs.size() - 1).isFollowedBy(glyph);
                if (!goesOn) {
                    runs.add(new SetRun(getCurrentPageNo(), new ArrayList<>()));
                }
                runs.get(runs.size() - 1).glyphs.add(glyph);
            }
        }.getText(document);
        return runs;
    }

    private boolean isFollowedBy(TextPosition glyph) {
        TextPosition last = last();
        double em = Math.max(em(last), em(glyph));
        return glyph.getDir() == last.getDir()
                && Math.abs(glyph.getYDirAdj() - last.getYDirAdj()) < 0.5 * em
                && glyph.getXDirAdj() > last.getXDirAdj() - 0.1 * em
                && glyph.getXDirAdj() - right(last) < HOLE * em;
    }

    TextPosition first() {
        return glyphs.get(0);
    }

    TextPosition last() {
        return glyphs.get(glyphs.size() - 1);
    }

    /** Without spaces. */
    String text() {
        return glyphs.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
    }

    double left() {
        return first().getXDirAdj();
    }

    double right() {
        return right(last());
    }

    double baseline() {
        return first().getYDirAdj();
    }

    double em() {
        return em(first());
    }

    /** Whether a run that was drawn next is the next line of the same cell or paragraph. */
    boolean goesOnIn(SetRun next) {
        double step = next.baseline() - baseline();
        return next.sheet == sheet
                && next.first().getDir() == first().getDir()
                && Math.abs(next.em() - em()) < 0.3
                && step > 0.5 * em()
                && step < 2.2 * em()
                && next.left() < right()
                && next.right() > left();
    }

    static double right(TextPosition glyph) {
        return glyph.getXDirAdj() + glyph.getWidthDirAdj();
    }

    static double em(TextPosition glyph) {
        return glyph.getFontSizeInPt();
    }
}
