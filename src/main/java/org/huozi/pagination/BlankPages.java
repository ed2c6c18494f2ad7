package org.huozi.pagination;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Pages left empty so that the next part opens on the side it is to open on. Printers leave them white: without running
 * head and folio, which the engine puts on every page.
 */
final class BlankPages {
    private final LayoutContext context;
    private final Layer root;
    private final BitSet used = new BitSet();
    private final Set<Box> visited = Collections.newSetFromMap(new IdentityHashMap<>());

    private BlankPages(PdfBoxRenderer renderer) {
        this.context = renderer.getSharedContext().newLayoutContextInstance();
        this.root = renderer.getRootBox().getLayer();
    }

    /**
     * Empties them.
     *
     * @param renderer with all pages painted into {@code pdf}
     */
    static void empty(PdfBoxRenderer renderer, PDDocument pdf) {
        BlankPages pages = new BlankPages(renderer);
        pages.visit(pages.root);
        for (int i = 0; i < pdf.getNumberOfPages(); i++) {
            if (!pages.used.get(i)) {
                PDPage page = pdf.getPage(i);
                page.setContents(new PDStream(pdf));
                page.setResources(new PDResources());
            }
        }
    }

    private void visit(Layer layer) {
        visit(layer.getMaster());
        layer.getFloats().forEach(this::visit);
        layer.getChildren().forEach(this::visit);
    }

    private void visit(Box box) {
        if (!visited.add(box)) {
            return;
        }
        boolean shows = (box instanceof LineBox && box.getHeight() > 0)
                || (box instanceof BlockBox block && block.isReplaced());
        if (shows) {
            used.set(
                    root.getFirstPage(context, box).getPageNo(),
                    root.getLastPage(context, box).getPageNo() + 1);
        }
        box.getChildren().forEach(this::visit);
    }
}
