package org.huozi.pagination;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import org.huozi.model.Edition;

/**
 * How sheets become page numbers. The first article begins with the edition's start page; cover and contents before it
 * are not counted. A document that begins with 1 restarts the engine's counter there; one that continues a year's count
 * tells the engine the number of its first sheet, which must be at least 1.
 *
 * @param sheetsBeforeFirst sheets before the first article
 */
record Folios(int startPage, int sheetsBeforeFirst) {

    static Folios of(PdfBoxRenderer renderer, Edition edition) {
        Layer layer = renderer.getRootBox().getLayer();
        Box first =
                renderer.getSharedContext().getBoxById(edition.articles().get(0).slug());
        int sheets = layer.getFirstPage(renderer.getSharedContext().newLayoutContextInstance(), first)
                .getPageNo();
        return new Folios(edition.startPage(), sheets);
    }

    boolean arePossible() {
        return startPage == 1 || startPage > sheetsBeforeFirst;
    }

    /** Number of the first sheet; 0 when the counter restarts at the first article. */
    int ofFirstSheet() {
        return startPage == 1 ? 0 : startPage - sheetsBeforeFirst;
    }

    String sheetsBefore() {
        return Integer.toString(sheetsBeforeFirst);
    }
}
