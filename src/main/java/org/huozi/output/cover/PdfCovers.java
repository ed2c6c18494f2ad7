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
import org.huozi.output.Cover;
import org.huozi.output.Covers;

/**
 * Draws covers with PDFBox, glyph outlines and all, without the machine's fonts: the same pixels everywhere. A cover of
 * few colours becomes a small PNG with a palette, a photograph a JPEG.
 */
public final class PdfCovers implements Covers {
    /** Pixels: 300 on the page, doubled for dense screens. */
    private static final int WIDTH = 600;

    @Override
    public Drawn draw(byte[] pdf, boolean withCard) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            FirstPage page = new FirstPage(document);
            Cover cover = file(page.drawn(WIDTH));
            return new Drawn(cover, withCard ? Optional.of(file(Card.of(page))) : Optional.empty());
        } catch (IOException fault) { // we wrote this PDF
            throw new UncheckedIOException(fault);
        }
    }

    private static Cover file(BufferedImage picture) throws IOException {
        Optional<BufferedImage> flat = Palette.of(picture).map(palette -> palette.paint(picture));
        return flat.isPresent() ? file(flat.get(), "png") : file(picture, "jpg");
    }

    private static Cover file(RenderedImage picture, String format) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream file = new MemoryCacheImageOutputStream(content)) { // no file on the disk
            ImageIO.write(picture, format, file);
        }
        return new Cover(content.toByteArray(), format, picture.getWidth(), picture.getHeight());
    }
}
