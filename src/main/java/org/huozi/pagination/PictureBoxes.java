package org.huozi.pagination;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import java.awt.Dimension;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Edition;
import org.huozi.pagination.lines.Boxes;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The pictures of a measured document and the room they take. One that is wider than what it stands in, or with its caption
 * higher than a page, would be cut: it is made smaller. So is one that a style sheet makes larger than its pixels bear.
 */
final class PictureBoxes {
    private static final int PERCENT = 100;

    /** What lengths are rounded by is no reason to make a picture smaller. */
    private static final double SEEN = 0.99;

    /** Pixels on an inch of a screen: what looks right there is not made larger on paper. */
    private static final double COARSEST = 96;

    private static final double POINTS_OF_AN_INCH = 72;

    private final PdfBoxRenderer measuring;
    private final PrintedPictures printed;
    private final LayoutContext context;
    private final Map<Element, BlockBox> pictures = new LinkedHashMap<>();
    private final IdentityHashMap<Element, Box> blocks = new IdentityHashMap<>();

    private PictureBoxes(PdfBoxRenderer measuring, PrintedPictures printed) {
        this.measuring = measuring;
        this.printed = printed;
        this.context = measuring.getSharedContext().newLayoutContextInstance();
    }

    /** @param measuring with the document laid out */
    static PictureBoxes of(PdfBoxRenderer measuring, PrintedPictures printed) {
        PictureBoxes boxes = new PictureBoxes(measuring, printed);
        Boxes.of(measuring.getRootBox().getLayer()).forEach(boxes::take);
        return boxes;
    }

    private void take(Box box) {
        Element element = box.getElement();
        if (element != null && box instanceof BlockBox block) {
            blocks.putIfAbsent(element, box);
            if (block.isReplaced() && element.getTagName().equals("img")) {
                pictures.putIfAbsent(element, block);
            }
        }
    }

    /**
     * Makes those smaller that would be cut, and says so.
     *
     * @return how large each is, in points
     */
    Map<Element, Dimension> fit(Edition edition, Diagnostics diagnostics) {
        Map<Element, Dimension> sizes = new LinkedHashMap<>();
        pictures.forEach((element, box) -> {
            Dimension size = box.getContentAreaEdge(0, 0, context).getSize();
            double bearable = bearable(element, size);
            double fitting = fitting(element, box, size);
            if (fitting < bearable) {
                diagnostics.add(
                        Code.FIG_035,
                        ManuscriptPlaces.of(element, edition),
                        element.getAttribute("src"),
                        Long.toString(Math.round(fitting * PERCENT)));
            }
            sizes.put(element, settled(element, size, Math.min(bearable, fitting)));
        });
        return sizes;
    }

    /** Its size in points. */
    private Dimension settled(Element element, Dimension size, double scale) {
        double width = points(size.width) * scale;
        double height = points(size.height) * scale;
        if (scale < 1) {
            element.setAttribute("style", String.format(Locale.ROOT, "width: %.2fpt; height: %.2fpt", width, height));
        }
        return new Dimension((int) Math.ceil(width), (int) Math.ceil(height));
    }

    /** To which part of its size a picture is to be made smaller, so that its pixels are not seen. */
    private double bearable(Element element, Dimension size) {
        double most = printed.picture(element)
                .filter(picture -> !PictureSizes.isWanted(element))
                .map(picture -> picture.width() * POINTS_OF_AN_INCH / COARSEST)
                .orElse(Double.MAX_VALUE);
        return Math.min(1, most / points(size.width));
    }

    private double points(int dots) {
        return dots / (double) measuring.getDotsPerPoint();
    }

    /** Likewise, so that nothing is cut: all pictures of a figure alike. */
    private double fitting(Element element, BlockBox box, Dimension size) {
        Box figure = figure(element, box);
        int room = figure.getContainingBlock() == null
                ? size.width
                : figure.getContainingBlock().getContentWidth();
        double across = size.width > room ? (double) room / size.width : 1;
        double fitting =
                Math.min(across, FigureStack.of(figure, context, measuring).scale());
        return fitting < SEEN ? fitting : 1;
    }

    /** The block that has the picture and its caption; the picture's own where there is none. */
    private Box figure(Element image, Box own) {
        for (Node node = image; node instanceof Element element; node = node.getParentNode()) {
            Box box = blocks.get(element);
            if (element.getTagName().equals("figure") && box != null) {
                return box;
            }
        }
        return own;
    }
}
