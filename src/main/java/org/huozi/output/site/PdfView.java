package org.huozi.output.site;

import org.huozi.pagination.PaginatedEdition;

/**
 * What templates see of an edition's PDF.
 *
 * @param url relative to the edition's own page
 * @param sheets number of its pages
 * @param bytes its size
 */
public record PdfView(String url, int sheets, int bytes) {
    static PdfView of(PaginatedEdition edition) {
        return new PdfView(edition.edition().id() + ".pdf", edition.pages().sheets(), edition.pdf().length);
    }
}
