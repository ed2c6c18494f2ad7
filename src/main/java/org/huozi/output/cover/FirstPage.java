package org.huozi.output.cover;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The first page of a document, to be drawn at the size that is wanted. */
record FirstPage(PDDocument document) {

    /** As wide as this, in pixels. */
    BufferedImage atWidth(int pixels) throws IOException {
        return drawn(pixels / box().getWidth());
    }

    /** As high as this, in pixels. */
    BufferedImage atHeight(int pixels) throws IOException {
        return drawn(pixels / box().getHeight());
    }

    private BufferedImage drawn(float scale) throws IOException {
        return new PDFRenderer(document).renderImage(0, scale, ImageType.RGB);
    }

    private PDRectangle box() {
        return document.getPage(0).getCropBox();
    }
}
