package org.huozi.output.cover;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The first page of a document, to be drawn at the size that is wanted. Lengths are in points unless they say otherwise. */
record FirstPage(PDDocument document) {

    float width() {
        return box().getWidth();
    }

    float height() {
        return box().getHeight();
    }

    /** See {@link CharacterBoxes#of}. */
    List<Rectangle2D> lettering() throws IOException {
        return CharacterBoxes.of(document);
    }

    /** The whole page. */
    BufferedImage drawn(int pixelsWide) throws IOException {
        return new PDFRenderer(document).renderImage(0, pixelsWide / width(), ImageType.RGB);
    }

    /**
     * A part of the page.
     *
     * @param scale pixels a point
     * @param top where it begins
     */
    BufferedImage drawn(int pixelsWide, int pixelsHigh, double scale, double top) throws IOException {
        BufferedImage part = new BufferedImage(pixelsWide, pixelsHigh, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = part.createGraphics();
        graphics.setBackground(Color.WHITE);
        graphics.clearRect(0, 0, pixelsWide, pixelsHigh);
        graphics.translate(0, -top * scale);
        new PDFRenderer(document).renderPageToGraphics(0, graphics, (float) scale);
        graphics.dispose();
        return part;
    }

    private PDRectangle box() {
        return document.getPage(0).getCropBox();
    }
}
