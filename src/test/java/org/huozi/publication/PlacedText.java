package org.huozi.publication;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A line of a page: its glyphs from left to right.
 *
 * @param sheet 1-based
 */
record PlacedText(int sheet, List<TextPosition> glyphs) {

    /** The lines of some sheets, from top to bottom. */
    static List<PlacedText> lines(PDDocument document, int first, int last) throws IOException {
        List<PlacedText> lines = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                TextPosition start = positions.get(0);
                boolean same = !lines.isEmpty()
                        && lines.get(lines.size() - 1).sheet() == getCurrentPageNo()
                        && Math.abs(lines.get(lines.size() - 1).glyphs().get(0).getYDirAdj() - start.getYDirAdj()) < 3;
                if (!same) {
                    lines.add(new PlacedText(getCurrentPageNo(), new ArrayList<>()));
                }
                lines.get(lines.size() - 1).glyphs().addAll(positions);
            }
        };
        stripper.setSortByPosition(true);
        stripper.setStartPage(first);
        stripper.setEndPage(last);
        stripper.getText(document);
        return lines;
    }

    /** Without spaces. */
    String text() {
        return glyphs.stream()
                .map(TextPosition::getUnicode)
                .collect(Collectors.joining())
                .replaceAll("\\s", "");
    }

    /** Points from the left edge of the page. */
    double left() {
        return glyphs.get(0).getXDirAdj();
    }

    /** Points from the left edge of the page. */
    double right() {
        TextPosition last = glyphs.get(glyphs.size() - 1);
        return last.getXDirAdj() + last.getWidthDirAdj();
    }

    /** The face of the n-th character, without the tag of its subset. */
    String face(int index) {
        return glyphs.stream()
                .filter(glyph -> !glyph.getUnicode().isBlank())
                .toList()
                .get(index)
                .getFont()
                .getName()
                .substring(7);
    }

    /** Size of the first character in points. */
    double size() {
        return glyphs.get(0).getFontSizeInPt();
    }
}
