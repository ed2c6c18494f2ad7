package org.huozi.pagination;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A kind of thing that does not fit on its page and goes on on the next. */
interface Continuation {
    /** Cuts that an edition may need; a guard against layouts that never settle. */
    int MOST = 1000;

    /**
     * What is to be done next.
     *
     * @param sheet 0-based, on which something does not fit
     * @param settle cuts it and lays out again, or leaves it for good
     */
    record Cut(int sheet, Runnable settle) {}

    /** The first thing of the kind, from the beginning of the edition, that is to be cut. */
    Optional<Cut> next();

    /** Settles all kinds page by page: what stands on a page depends on all before it, and on nothing behind it. */
    static void settle(List<Continuation> kinds) {
        for (int cuts = 0; cuts < MOST; cuts++) {
            Optional<Cut> next =
                    kinds.stream().flatMap(kind -> kind.next().stream()).min(Comparator.comparingInt(Cut::sheet));
            if (next.isEmpty()) {
                return;
            }
            next.get().settle().run();
        }
    }

    /** Lays out anew. */
    static void layOut(PdfBoxRenderer renderer) {
        PrintText.removeFootnoteAreas(renderer.getDocument());
        renderer.layout();
    }
}
