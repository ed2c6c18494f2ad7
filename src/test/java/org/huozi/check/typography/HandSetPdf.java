package org.huozi.check.typography;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.huozi.sample.Resources;

/**
 * A PDF set by hand, every glyph at a place of its own: 12 pt type on a measure of 20 em from x = 60 to x = 300. A line
 * is given in pieces: text, or a number, the em by which the next piece is moved to the right.
 */
final class HandSetPdf {
    static final double EM = 12;
    static final double LEFT = 60;
    static final double PITCH = 20;

    private static final TrueTypeFont SONG = font("fonts/serif.ttf");
    private static final TrueTypeFont HEI = font("fonts/sans-bold.ttf");

    private final List<List<Line>> pages = new ArrayList<>();

    /** The cell of a table that the next lines stand in, counted from 1. */
    private int cell;

    private int cells;

    /** How much of the page the next lines are shown in, from its left edge. */
    private double shown = 360;

    private boolean turned;

    private record Line(
            double x, double y, boolean heading, int cell, double shown, boolean turned, List<Object> pieces) {}

    HandSetPdf page() {
        pages.add(new ArrayList<>());
        return this;
    }

    /** A line whose first glyph has its origin {@code indent} em from the left edge. */
    HandSetPdf line(double y, double indent, Object... pieces) {
        return add(y, indent, false, pieces);
    }

    HandSetPdf heading(double y, String text) {
        return add(y, 0, true, text);
    }

    /** The next lines are a cell's, as the tags tell. */
    HandSetPdf cell() {
        cell = ++cells;
        return this;
    }

    /** The next lines are no cell's. */
    HandSetPdf noCell() {
        cell = 0;
        return this;
    }

    /** The next lines are clipped so many em from the left edge of the measure. */
    HandSetPdf clippedAt(double width) {
        shown = LEFT + width * EM;
        return this;
    }

    /** The next lines stand on the page turned to the left. */
    HandSetPdf turned() {
        turned = true;
        return this;
    }

    private HandSetPdf add(double y, double indent, boolean heading, Object... pieces) {
        pages.get(pages.size() - 1).add(new Line(LEFT + indent * EM, y, heading, cell, shown, turned, List.of(pieces)));
        return this;
    }

    /** A paragraph with nothing wrong: 18 characters, {@code full} times 20, and 6. */
    HandSetPdf paragraph(double y, int full) {
        beginning(y);
        for (int i = 1; i <= full; i++) {
            line(y + i * PITCH, 0, "人才是第一资源创新是第一动力要坚持久为功");
        }
        return line(y + (full + 1) * PITCH, 0, sign() + "续深化改革");
    }

    /** The first line of a paragraph. */
    HandSetPdf beginning(double y) {
        return line(y, 2, sign() + "才是第一资源创新是第一动力要坚持久");
    }

    /** Another on each page: what stands there again and again is taken for furniture. */
    private char sign() {
        return "甲乙丙丁戊己".charAt(pages.size() - 1);
    }

    TypographyReport report() {
        try (PDDocument document = new PDDocument()) {
            PDStructureElement row = table(document);
            PDFont song = PDType0Font.load(document, SONG, true);
            PDFont hei = PDType0Font.load(document, HEI, true);
            for (List<Line> lines : pages) {
                PDPage page = new PDPage(new PDRectangle(360, 500));
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (int i = 0; i < lines.size(); i++) {
                        Line line = lines.get(i);
                        content.saveGraphicsState();
                        content.addRect(0, 0, (float) line.shown, 500);
                        content.clip();
                        COSDictionary mark = new COSDictionary();
                        mark.setInt(COSName.MCID, i);
                        content.beginMarkedContent(COSName.P, PDPropertyList.create(mark));
                        if (line.cell > 0) {
                            tag(row, line.cell, page, i);
                        }
                        content.beginText();
                        draw(content, line, line.heading ? hei : song);
                        content.endText();
                        content.endMarkedContent();
                        content.restoreGraphicsState();
                    }
                }
            }
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return TypographyReport.of(pdf.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDStructureElement table(PDDocument document) {
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDStructureElement table = new PDStructureElement(StandardStructureTypes.TABLE, root);
        root.appendKid(table);
        PDStructureElement row = new PDStructureElement(StandardStructureTypes.TR, table);
        table.appendKid(row);
        return row;
    }

    private static void tag(PDStructureElement row, int cell, PDPage page, int mark) {
        while (row.getKids().size() < cell) {
            row.appendKid(new PDStructureElement(StandardStructureTypes.TD, row));
        }
        PDStructureElement element = (PDStructureElement) row.getKids().get(cell - 1);
        element.setPage(page);
        element.appendKid(mark);
    }

    private static void draw(PDPageContentStream content, Line line, PDFont font) throws IOException {
        double x = line.x;
        content.setFont(font, (float) EM);
        for (Object piece : line.pieces) {
            if (piece instanceof Double move) {
                x += move * EM;
                continue;
            }
            for (int character : ((String) piece).codePoints().toArray()) {
                String text = Character.toString(character);
                content.setTextMatrix(
                        line.turned
                                ? Matrix.getRotateInstance(Math.PI / 2, (float) line.y, (float) x)
                                : Matrix.getTranslateInstance((float) x, (float) (500 - line.y)));
                content.showText(text);
                x += font.getStringWidth(text) / 1000 * EM;
            }
        }
    }

    private static TrueTypeFont font(String file) {
        try {
            TrueTypeFont font =
                    new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(Resources.of(file))));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
