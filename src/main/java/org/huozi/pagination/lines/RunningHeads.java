package org.huozi.pagination.lines;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FSFont;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/**
 * 书眉, which stand on one line of every page of their part: the texts of one that are wider than the measure together lose
 * the end of the longest.
 */
public final class RunningHeads {
    private static final String ELLIPSIS = "……";

    /** Between the texts of a head, in em. */
    private static final double APART = 1.5;

    private final PdfBoxRenderer measured;
    private final EngineFonts fonts;
    private final LayoutContext context;

    private RunningHeads(PdfBoxRenderer measured, EngineFonts fonts) {
        this.measured = measured;
        this.fonts = fonts;
        this.context = measured.getSharedContext().newLayoutContextInstance();
    }

    /**
     * Cuts what does not fit.
     *
     * @param measured with the document laid out
     * @return the elements whose text was cut
     */
    public static List<Element> cut(Document document, PdfBoxRenderer measured, EngineFonts fonts) {
        RunningHeads heads = new RunningHeads(measured, fonts);
        List<Element> cut = new ArrayList<>();
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (measured.getSharedContext().getStyle(element).isRunning() && heads.isCut(element)) {
                cut.add(element);
            }
        }
        return cut;
    }

    private boolean isCut(Element head) {
        List<Text> texts = new ArrayList<>();
        collect(head, texts);
        double room = measure(head);
        for (Text text : texts) {
            room -= width(text, text.getData()) + APART * font(text).getSize2D();
        }
        if (room >= 0 || texts.isEmpty()) {
            return false;
        }
        Text longest = texts.stream()
                .max(Comparator.comparingDouble(text -> width(text, text.getData())))
                .orElseThrow();
        shorten(longest, width(longest, longest.getData()) + room);
        return true;
    }

    /** Of the page that its part begins on; of the sheet where that is not known. */
    private double measure(Element head) {
        Layer pages = measured.getRootBox().getLayer();
        for (Node node = head; node instanceof Element above; node = node.getParentNode()) {
            Box part = measured.getSharedContext().getBoxById(above.getAttribute("id"));
            if (part != null) {
                return pages.getFirstPage(context, part).getContentWidth(context);
            }
        }
        return pages.getPages().get(0).getWidth(context);
    }

    private static void collect(Node node, List<Text> texts) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text && !text.getData().isBlank()) {
                texts.add(text);
            } else {
                collect(child, texts);
            }
        }
    }

    private void shorten(Text text, double room) {
        String words = text.getData();
        int end = words.length();
        while (end > 0 && width(text, words.substring(0, end) + ELLIPSIS) > room) {
            end = words.offsetByCodePoints(end, -1);
        }
        text.setData(words.substring(0, end).strip() + ELLIPSIS);
    }

    private FSFont font(Text text) {
        CalculatedStyle style = measured.getSharedContext().getStyle((Element) text.getParentNode());
        return style.getFSFont(context);
    }

    private double width(Text text, String words) {
        FSFont font = font(text);
        EngineFonts.Stack stack = fonts.stack(font);
        return words.codePoints()
                        .filter(character -> !TextCode.isCode(character))
                        .mapToDouble(character -> stack.character(character).advance())
                        .sum()
                * font.getSize2D();
    }
}
