package org.huozi.output.cover;

import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.huozi.output.site.Cover;
import org.huozi.output.site.Covers;

/**
 * Draws covers with PDFBox, glyph outlines and all, without the machine's fonts: the same pixels everywhere. A cover of
 * few colours becomes a small PNG with a palette, a photograph a JPEG.
 */
public final class PdfCovers implements Covers {
    /** Pixels: 300 on the page, doubled for dense screens. */
    private static final int WIDTH = 600;

    @Override
    public Cover draw(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            float points = document.getPage(0).getCropBox().getWidth();
            BufferedImage page = new PDFRenderer(document).renderImage(0, WIDTH / points, ImageType.RGB);
            Optional<BufferedImage> flat = Palette.of(page).map(palette -> palette.paint(page));
            return flat.isPresent() ? cover(flat.get(), "png") : cover(page, "jpg");
        } catch (IOException fault) { // we wrote this PDF
            throw new UncheckedIOException(fault);
        }
    }

    private static Cover cover(RenderedImage picture, String format) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream file = new MemoryCacheImageOutputStream(content)) { // no file on the disk
            ImageIO.write(picture, format, file);
        }
        return new Cover(content.toByteArray(), format, picture.getWidth(), picture.getHeight());
    }
}
