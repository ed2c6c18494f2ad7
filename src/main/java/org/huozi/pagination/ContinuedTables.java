package org.huozi.pagination;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Edition;
import org.huozi.pagination.tables.TurnedTable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * 续表: a table that runs on to another page is cut there, and the rest begins with its label and head again (CY/T
 * 170 §6.6). Its last row may begin on one page and end on the next. The engine alone would repeat the head without the
 * label, let no row begin that does not end on the page, and tag the head once a page. A table without number goes on
 * with its head, without label.
 */
final class ContinuedTables implements Continuation {
    private final PdfBoxRenderer renderer;
    private final Edition edition;
    private final Diagnostics diagnostics;

    /** Tables that stay as the engine laid them out. */
    private final Set<Element> left = new HashSet<>();

    ContinuedTables(PdfBoxRenderer renderer, Edition edition, Diagnostics diagnostics) {
        this.renderer = renderer;
        this.edition = edition;
        this.diagnostics = diagnostics;
    }

    /** The labels that a document's tables will get where they are continued. */
    static List<String> labels(Document document) {
        List<String> labels = new ArrayList<>();
        NodeList figures = document.getElementsByTagNameNS("*", "figure");
        for (int i = 0; i < figures.getLength(); i++) {
            labels.add(((Element) figures.item(i)).getAttribute(ContinuedPart.LABEL));
        }
        return labels;
    }

    /** Whether this is what a table was cut into behind its first part, or a row that began on the page before. */
    static boolean isRest(Element element) {
        return ContinuedPart.hasClass(element, ContinuedPart.REST);
    }

    @Override
    public Optional<Cut> next() {
        return firstOnTwoPages()
                .map(part ->
                        new Cut(TableLayout.of(part, renderer).orElseThrow().sheet(), () -> part(part)));
    }

    private Optional<ContinuedPart> firstOnTwoPages() {
        NodeList tables = renderer.getDocument().getElementsByTagName("table");
        for (int i = 0; i < tables.getLength(); i++) {
            Optional<ContinuedPart> part = part((Element) tables.item(i))
                    .filter(known -> !left.contains(known.element()))
                    .filter(known ->
                            TableLayout.of(known, renderer).stream().anyMatch(layout -> !layout.isOnOnePage()));
            if (part.isPresent()) {
                return part;
            }
        }
        return Optional.empty();
    }

    /** Numbered tables, and others whose heads the style sheet wants repeated. */
    private Optional<ContinuedPart> part(Element table) {
        if (isElsewhere(table)) {
            return Optional.empty();
        }
        for (Element above = table; ; above = (Element) above.getParentNode()) {
            if (!above.getAttribute(ContinuedPart.LABEL).isEmpty()) {
                return Optional.of(new ContinuedPart(above));
            }
            if (!(above.getParentNode() instanceof Element)) {
                break;
            }
        }
        return renderer.getSharedContext().getStyle(table).isPaginateTable() || isRest(table)
                ? Optional.of(new ContinuedPart(table))
                : Optional.empty();
    }

    /** Tables in notes stay as they are; those that are turned have been settled before. */
    private static boolean isElsewhere(Element table) {
        for (Element above = table; ; above = (Element) above.getParentNode()) {
            if (above.getAttribute("role").equals("doc-footnote") || TurnedTable.isPage(above)) {
                return true;
            }
            if (!(above.getParentNode() instanceof Element)) {
                return false;
            }
        }
    }

    /** Makes a copy of a numbered table the rest of it, without a word on where it is to stand. */
    static void goOn(Element figure) {
        if (!figure.getAttribute(ContinuedPart.LABEL).isEmpty()) {
            new ContinuedPart(figure).begin();
        }
    }

    private void part(ContinuedPart part) {
        TableLayout layout = TableLayout.of(part, renderer).orElseThrow();
        if (cut(part, layout, TableLayout.TOGETHER)) {
            return;
        }
        if (!part.isMoved() && !part.isRest()) {
            part.moved();
            Continuation.layOut(renderer);
            return;
        }
        if (!cut(part, layout, 1)) {
            left.add(part.element());
            diagnostics.add(Code.PDF_009, ManuscriptPlaces.of(part.element(), edition));
        }
    }

    /** Cuts where the page ends, or above that as far as the notes of the rows want it. */
    private boolean cut(ContinuedPart part, TableLayout layout, int together) {
        double spared = 0;
        List<Integer> tried = List.of();
        for (Optional<TableCut> cut = layout.cut(spared, together);
                cut.isPresent();
                cut = layout.cut(spared, together)) {
            List<Integer> kept = layout.kept(cut.get(), together);
            List<Integer> lines = new ArrayList<>(kept);
            lines.add(cut.get().row());
            if (!lines.equals(tried)) {
                tried = lines;
                ContinuedPart.CutParts parts = part.cut(cut.get(), kept);
                Continuation.layOut(renderer);
                if (fits(parts, layout.sheet())) {
                    return true;
                }
                part.restore(parts);
            }
            spared += layout.line();
        }
        Continuation.layOut(renderer);
        return false;
    }

    /** Whether the first part fills a page that no margin of it leaves, so that the rest stands on the very next. */
    private boolean fits(ContinuedPart.CutParts parts, int sheet) {
        Optional<TableLayout> first = TableLayout.of(parts.first(), renderer);
        Optional<TableLayout> rest = TableLayout.of(parts.rest(), renderer);
        return first.isPresent()
                && rest.isPresent()
                && first.get().areRowsHere()
                && first.get().sheet() == sheet
                && rest.get().sheet() == sheet + 1;
    }
}
