package org.huozi.preview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.huozi.output.FinishedEdition;
import org.huozi.pagination.PageMap;
import org.huozi.pagination.PageMap.ArticlePages;

/** Pictures of the pages of the newest PDFs, and the places of articles and anchors on them. */
final class SheetPictures {
    /** Pixels to a point: sharp enough for half a screen, quick enough to wait for. */
    private static final float SCALE = 1.5f;

    private final Map<String, Sheets> editions = new ConcurrentHashMap<>();

    /** Where the pages of an edition are read when one is asked for. */
    private record Sheets(PageMap pages, Path pdf) {}

    /** @param out the publication's folder */
    void set(FinishedEdition edition, Path out) {
        editions.put(edition.id(), new Sheets(edition.pages(), out.resolve(edition.pdf())));
    }

    /**
     * The number of pages, then a line for every place: the article's slug, the anchor (of the article itself an empty
     * one), the page of the PDF.
     */
    Optional<String> places(String edition) {
        return Optional.ofNullable(editions.get(edition)).map(SheetPictures::places);
    }

    private static String places(Sheets edition) {
        StringBuilder places = new StringBuilder(edition.pages().sheets() + "\n");
        for (ArticlePages article : edition.pages().articles()) {
            line(article, "", article.firstFolio(), places);
            article.folios().forEach((anchor, folio) -> line(article, anchor, folio, places));
        }
        return places.toString();
    }

    private static void line(ArticlePages article, String anchor, int folio, StringBuilder places) {
        int sheet = article.firstSheet() + folio - article.firstFolio();
        places.append(article.slug() + " " + anchor + " " + sheet + "\n");
    }

    /**
     * A page as a PNG file.
     *
     * @param sheet 1-based
     */
    Optional<byte[]> picture(String edition, int sheet) throws IOException {
        Sheets pages = editions.get(edition);
        if (pages == null || sheet < 1 || sheet > pages.pages().sheets()) {
            return Optional.empty();
        }
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pages.pdf()))) {
            BufferedImage picture = new PDFRenderer(document).renderImage(sheet - 1, SCALE, ImageType.RGB);
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            try (MemoryCacheImageOutputStream file = new MemoryCacheImageOutputStream(content)) { // no file on the disk
                ImageIO.write(picture, "png", file);
            }
            return Optional.of(content.toByteArray());
        }
    }
}
