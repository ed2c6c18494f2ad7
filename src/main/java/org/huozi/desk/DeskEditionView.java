package org.huozi.desk;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.huozi.check.preflight.Preflight;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Edition;
import org.huozi.output.FinishedEdition;
import org.huozi.pagination.PaginatedEdition;
import org.huozi.pagination.PlacedPicture;
import org.huozi.pagination.PrintedFont;

/**
 * An edition on the desk, as a template sees it.
 *
 * @param draft whether it is a 草稿
 * @param onSite whether the site has it
 * @param pdf where its PDF lies, below the publication's folder
 * @param sheets pages of the PDF
 * @param bytes of the PDF
 * @param characters 字数, with separators of thousands
 * @param pictures those of pixels
 * @param soft how many of them are below the resolution of print
 */
public record DeskEditionView(
        String id,
        int year,
        int number,
        OptionalInt total,
        boolean draft,
        boolean onSite,
        String pdf,
        int sheets,
        int bytes,
        String characters,
        List<DeskArticleView> articles,
        EditionChangesView changes,
        List<PrintedFont> fonts,
        List<PictureView> pictures,
        long soft) {
    public DeskEditionView {
        articles = List.copyOf(articles);
        fonts = List.copyOf(fonts);
        pictures = List.copyOf(pictures);
    }

    /**
     * A picture.
     *
     * @param path below the edition's folder
     * @param wide in millimetres
     * @param high in millimetres
     * @param resolution in pixels on an inch
     * @param wanted how many pixels wide the file should be
     */
    public record PictureView(String path, int sheet, int wide, int high, int resolution, boolean sharp, int wanted) {
        static PictureView of(PlacedPicture picture) {
            return new PictureView(
                    picture.path(),
                    picture.sheet(),
                    picture.millimetresWide(),
                    picture.millimetresHigh(),
                    picture.resolution(),
                    picture.isSharp(),
                    picture.pixelsWanted());
        }
    }

    /**
     * An edition, nothing of which is known to have changed.
     *
     * @param finished the same edition
     * @param found everything found in it
     */
    public static DeskEditionView of(PaginatedEdition pages, FinishedEdition finished, Diagnostics found) {
        Edition edition = pages.edition();
        Preflight preflight = Preflight.of(pages.pages());
        return new DeskEditionView(
                edition.id(),
                edition.year(),
                edition.number(),
                edition.total(),
                edition.draft(),
                !finished.keptBack(),
                finished.pdf(),
                pages.pages().sheets(),
                pages.pdf().length,
                String.format(Locale.ROOT, "%,d", finished.characters()),
                DeskArticleView.all(pages, found),
                EditionChangesView.NONE,
                preflight.fonts(),
                preflight.pictures().stream().map(PictureView::of).toList(),
                preflight.pictures().stream()
                        .filter(picture -> !picture.isSharp())
                        .count());
    }

    DeskEditionView changed(EditionChangesView since) {
        return new DeskEditionView(
                id,
                year,
                number,
                total,
                draft,
                onSite,
                pdf,
                sheets,
                bytes,
                characters,
                articles,
                since,
                fonts,
                pictures,
                soft);
    }
}
