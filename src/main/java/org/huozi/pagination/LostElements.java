package org.huozi.pagination;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.util.ArrayList;
import java.util.List;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Edition;
import org.huozi.pagination.lines.DocumentComposer;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * What the document has and the finished pages have not. The engine leaves out what it does not know how to place, and
 * says nothing. What the style sheet hides is meant so.
 */
final class LostElements {
    /** Code points of a lost text that are told. */
    private static final int SHOWN = 30;

    private final PdfBoxRenderer renderer;
    private final LaidOut laidOut;
    private final List<Element> lost = new ArrayList<>();

    private LostElements(PdfBoxRenderer renderer) {
        this.renderer = renderer;
        this.laidOut = LaidOut.of(renderer);
    }

    /**
     * Reports what is lost, at its place in the manuscript.
     *
     * @param renderer with all pages laid out
     */
    static void report(PdfBoxRenderer renderer, Edition edition, Diagnostics diagnostics) {
        for (Element element : of(renderer)) {
            diagnostics.add(Code.PDF_007, ManuscriptPlaces.of(element, edition), shown(element));
        }
    }

    /** The elements whose own text, or picture, has no box; of those inside one another the outermost. */
    private static List<Element> of(PdfBoxRenderer renderer) {
        LostElements elements = new LostElements(renderer);
        elements.visit(renderer.getDocument().getDocumentElement());
        return List.copyOf(elements.lost);
    }

    private void visit(Element element) {
        CalculatedStyle style = renderer.getSharedContext().getStyle(element);
        if (isLost(element, style)) {
            lost.add(element);
        } else if (!style.isDisplayNone() && !style.isRunning()) {
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element inside) {
                    visit(inside);
                }
            }
        }
    }

    private boolean isLost(Element element, CalculatedStyle style) {
        if (style.isDisplayNone()) {
            return element.getTagName().equals("rt") && !DocumentComposer.isPlaced(element);
        }
        if (element.getTagName().equals("img")) {
            return !laidOut.hasPicture(element);
        }
        return !style.isRunning() && !laidOut.text(element).contains(ownText(element));
    }

    private static String ownText(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text own) {
                text.append(own.getData());
            }
        }
        return LaidOut.SPACE.matcher(text).replaceAll("");
    }

    /** What an editor will know it by. */
    private static String shown(Element element) {
        String text = DocumentComposer.readable(element.getTextContent()).strip();
        String known = text.isEmpty() ? element.getAttribute("src") : text;
        return known.codePointCount(0, known.length()) <= SHOWN
                ? known
                : known.substring(0, known.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
