package org.huozi.desk;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.huozi.check.preflight.PlacedPicture;
import org.huozi.check.preflight.PrintedFont;
import org.huozi.check.preflight.PrintedPicture;
import org.huozi.model.Edition;
import org.huozi.model.WordCount;
import org.huozi.pagination.PaginatedEdition;

/**
 * An edition on the desk, as a template sees it.
 *
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
            PrintedPicture printed = picture.printed();
            return new PictureView(
                    picture.path(),
                    printed.sheet(),
                    printed.millimetresWide(),
                    printed.millimetresHigh(),
                    printed.resolution(),
                    printed.isSharp(),
                    printed.pixelsWanted());
        }
    }

    static List<DeskEditionView> all(Desk desk) {
        return desk.printed().stream().map(printed -> of(printed, desk)).toList();
    }

    private static DeskEditionView of(PrintedEdition printed, Desk desk) {
        PaginatedEdition pages = printed.pages();
        Edition edition = pages.edition();
        List<PlacedPicture> pictures = printed.preflight().pictures();
        return new DeskEditionView(
                edition.id(),
                edition.year(),
                edition.number(),
                edition.total(),
                pages.pages().sheets(),
                pages.pdf().length,
                String.format(Locale.ROOT, "%,d", WordCount.of(edition)),
                DeskArticleView.all(pages, desk.found()),
                EditionChangesView.of(edition, desk.changes()),
                printed.preflight().fonts(),
                pictures.stream().map(PictureView::of).toList(),
                pictures.stream()
                        .filter(picture -> !picture.printed().isSharp())
                        .count());
    }
}
