package org.huozi.pagination;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.BitSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.huozi.pagination.lines.Boxes;

/**
 * Pages left empty so that the next part opens on the side it is to open on. Printers leave them white: without running
 * head and folio, which the engine puts on every page.
 */
final class BlankPages {
    private final LayoutContext context;
    private final Layer root;
    private final BitSet used = new BitSet();

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
        Boxes.of(pages.root).stream().filter(BlankPages::shows).forEach(pages::use);
        for (int i = 0; i < pdf.getNumberOfPages(); i++) {
            if (!pages.used.get(i)) {
                PDPage page = pdf.getPage(i);
                page.setContents(new PDStream(pdf));
                page.setResources(new PDResources());
            }
        }
    }

    private static boolean shows(Box box) {
        return (box instanceof LineBox && box.getHeight() > 0) || (box instanceof BlockBox block && block.isReplaced());
    }

    private void use(Box box) {
        used.set(
                root.getFirstPage(context, box).getPageNo(),
                root.getLastPage(context, box).getPageNo() + 1);
    }
}
