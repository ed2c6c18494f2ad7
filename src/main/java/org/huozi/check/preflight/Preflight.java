package org.huozi.check.preflight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.huozi.pagination.PaginatedEdition;
import org.huozi.pagination.PlacedPicture;

/**
 * The fonts and pictures of a finished PDF, as a printer asks for them.
 *
 * @param fonts by name, read from its finished PDF
 * @param pictures those of pixels, in the order of the pages
 */
public record Preflight(List<PrintedFont> fonts, List<PlacedPicture> pictures) {
    public Preflight {
        fonts = List.copyOf(fonts);
        pictures = List.copyOf(pictures);
    }

    public static Preflight of(PaginatedEdition edition) {
        FontUse fonts = new FontUse();
        try (PDDocument document = Loader.loadPDF(edition.pdf())) {
            for (PDPage page : document.getPages()) {
                fonts.add(page);
            }
        } catch (IOException fault) { // we wrote this PDF
            throw new UncheckedIOException(fault);
        }
        return new Preflight(
                fonts.all(),
                edition.pages().pictures().stream()
                        .filter(picture -> !picture.isDrawing())
                        .toList());
    }

    /**
     * A font of a PDF.
     *
     * @param name as the file names it, without the mark of a subset
     * @param embedded whether the file brings it along
     * @param pages how many pages use it
     */
    public record PrintedFont(String name, boolean embedded, int pages) {}
}
