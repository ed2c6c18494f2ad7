package org.huozi.pagination.tables;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.Styleable;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineBox;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The tables of manuscripts in a layout. Those that templates make for a purpose of their own have no thead or tbody. */
final class TableBoxes {
    private static final Set<String> SECTIONS = Set.of("thead", "tbody");

    private final List<TableBox> tables = new ArrayList<>();
    private final Set<Box> visited = Collections.newSetFromMap(new IdentityHashMap<>());

    private TableBoxes() {}

    /** In the order in which the engine holds them. */
    static List<TableBox> of(PdfBoxRenderer renderer) {
        TableBoxes boxes = new TableBoxes();
        boxes.visit(renderer.getRootBox().getLayer());
        return List.copyOf(boxes.tables);
    }

    /** Positioned boxes hang in layers of their own, not among their parent's children. */
    private void visit(Layer layer) {
        visit(layer.getMaster());
        layer.getChildren().forEach(this::visit);
    }

    private void visit(Box box) {
        if (!visited.add(box)) {
            return;
        }
        if (box instanceof TableBox table && isOfManuscript(table.getElement())) {
            tables.add(table);
        }
        if (box instanceof BlockBox block && block.getChildrenContentType() == BlockBox.ContentType.INLINE) {
            for (Styleable content : block.getInlineContent()) {
                if (content instanceof InlineBox inline && inline.hasFootnote()) {
                    visit(inline.getFootnoteBody());
                }
            }
        }
        box.getChildren().forEach(this::visit);
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
