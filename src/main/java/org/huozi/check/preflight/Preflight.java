package org.huozi.check.preflight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Edition;
import org.huozi.source.SourceReader;

/**
 * What an edition brings to the press, read from its finished PDF.
 *
 * @param fonts by name
 * @param pictures those of the manuscripts, in the order of the pages
 */
public record Preflight(List<PrintedFont> fonts, List<PlacedPicture> pictures) {
    public Preflight {
        fonts = List.copyOf(fonts);
        pictures = List.copyOf(pictures);
    }

    /**
     * Reads a finished file of ours.
     *
     * @param edition what it was made of
     */
    public static Preflight of(Edition edition, byte[] pdf, SourceReader sources) {
        PictureFiles files = PictureFiles.of(edition, sources);
        FontUse fonts = new FontUse();
        List<PlacedPicture> pictures = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int sheet = 0;
            for (PDPage page : document.getPages()) {
                sheet++;
                fonts.add(page);
                for (PrintedPicture printed : PictureReader.read(page, sheet)) {
                    files.next(printed)
                            .ifPresent(image -> pictures.add(new PlacedPicture(image.path(), image.span(), printed)));
                }
            }
        } catch (IOException fault) { // we wrote this PDF
            throw new UncheckedIOException(fault);
        }
        return new Preflight(fonts.all(), pictures);
    }

    /** Tells of the pictures that will not look sharp. */
    public void report(Diagnostics diagnostics) {
        for (PlacedPicture picture : pictures) {
            PrintedPicture printed = picture.printed();
            if (!printed.isSharp()) {
                diagnostics.add(
                        Code.FIG_020,
                        picture.span(),
                        picture.path(),
                        Integer.toString(printed.resolution()),
                        Integer.toString(PrintedPicture.SHARP),
                        Integer.toString(printed.pixelsWanted()));
            }
        }
    }
}
