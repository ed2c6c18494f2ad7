package org.huozi.comparison.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.huozi.comparison.Change;
import org.huozi.comparison.Comparison;
import org.huozi.comparison.Side;
import org.huozi.comparison.SideBySideSheets;

/** A bookmark for each change; below its edition's where there are several. */
final class Bookmarks {
    private static final int LONGEST = 24;

    private final PDDocument document;

    Bookmarks(PDDocument document) {
        this.document = document;
    }

    void add(SideBySideSheets sheets) {
        PDDocumentOutline outline = new PDDocumentOutline();
        List<Comparison> comparisons = sheets.comparisons();
        for (Comparison comparison : comparisons) {
            PDOutlineNode node = outline;
            if (comparisons.size() > 1) {
                PDOutlineItem edition = new PDOutlineItem();
                edition.setTitle(comparison.edition());
                outline.addLast(edition);
                node = edition;
            }
            for (Change change : comparison.changes()) {
                node.addLast(item(change, sheets.number(comparison, change)));
            }
        }
        outline.openNode();
        document.getDocumentCatalog().setDocumentOutline(outline);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }

    private PDOutlineItem item(Change change, int sheet) {
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(document.getPage(sheet - 1));
        PDOutlineItem item = new PDOutlineItem();
        Side shown = change.after().pieces().isEmpty() ? change.before() : change.after();
        String text = shown.text();
        item.setTitle(change.number() + "　" + change.fate().chinese() + "　"
                + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text));
        item.setDestination(destination);
        return item;
    }
}
