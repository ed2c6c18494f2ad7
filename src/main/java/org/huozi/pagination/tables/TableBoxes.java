package org.huozi.pagination.tables;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.util.List;
import java.util.Set;
import org.huozi.pagination.lines.Boxes;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The tables of manuscripts in a layout. Those that templates make for a purpose of their own have no thead or tbody. */
final class TableBoxes {
    private static final Set<String> SECTIONS = Set.of("thead", "tbody");

    private TableBoxes() {}

    /** In the order in which the engine holds them. */
    static List<TableBox> of(PdfBoxRenderer renderer) {
        return Boxes.withNotes(renderer.getRootBox().getLayer()).stream()
                .filter(TableBox.class::isInstance)
                .map(TableBox.class::cast)
                .filter(table -> isOfManuscript(table.getElement()))
                .toList();
    }

    static boolean isOfManuscript(Node table) {
        for (Node child = table.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element section && SECTIONS.contains(section.getTagName())) {
                return true;
            }
        }
        return false;
    }
}
