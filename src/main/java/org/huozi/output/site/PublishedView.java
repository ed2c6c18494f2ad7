package org.huozi.output.site;

import java.util.List;
import org.huozi.html.EditionView;

/** An edition together with its PDF and its cover. */
public record PublishedView(EditionView edition, PdfView pdf, CoverView cover) {

    /** The same without the text of its articles. */
    PublishedView withoutArticles() {
        EditionView bare = new EditionView(
                edition.id(),
                edition.year(),
                edition.number(),
                edition.total(),
                edition.dateYear(),
                edition.dateMonth(),
                edition.dateDay(),
                edition.dateIso(),
                edition.startPage(),
                edition.lastOfYear(),
                edition.draft(),
                List.of());
        return new PublishedView(bare, pdf, cover);
    }
}
