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
        return picture(pdf, page -> page.atWidth(WIDTH));
    }

    @Override
    public Cover card(byte[] pdf) {
        return picture(pdf, page -> Card.around(page.atHeight(Card.HEIGHT)));
    }

    private static Cover picture(byte[] pdf, Drawing drawing) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage picture = drawing.of(new FirstPage(document));
            Optional<BufferedImage> flat = Palette.of(picture).map(palette -> palette.paint(picture));
            return flat.isPresent() ? cover(flat.get(), "png") : cover(picture, "jpg");
        } catch (IOException fault) { // we wrote this PDF
            throw new UncheckedIOException(fault);
        }
    }

    private interface Drawing {
        BufferedImage of(FirstPage page) throws IOException;
    }

    private static Cover cover(RenderedImage picture, String format) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream file = new MemoryCacheImageOutputStream(content)) { // no file on the disk
            ImageIO.write(picture, format, file);
        }
        return new Cover(content.toByteArray(), format, picture.getWidth(), picture.getHeight());
    }
}
