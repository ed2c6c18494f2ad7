package org.huozi.publication;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Ink that a page does not show: each page is drawn on a sheet that is broader and higher, once as the file says and once
 * without its clips; what differs was clipped, and what lies beyond the page would be cut off with the paper.
 *
 * @param sheet 1-based
 * @param clipped pixels that only the drawing without clips has
 * @param beyond pixels with ink outside the page
 */
record ClippedInk(int sheet, int clipped, int beyond) {
    private static final float DPI = 90;

    /** Points of paper around the page. */
    private static final float AROUND = 72;

    /** Two grey values so near are one, whose edge was smoothed in another way. */
    private static final int SAME = 48;

    /** The sheets with ink that is not seen. */
    static List<ClippedInk> of(PDDocument document, int firstSheet) throws IOException {
        PDFRenderer shown = renderer(document, true);
        PDFRenderer whole = renderer(document, false);
        List<ClippedInk> found = new ArrayList<>();
        for (int i = firstSheet - 1; i < document.getNumberOfPages(); i++) {
            PDPage page = document.getPage(i);
            PDRectangle box = page.getMediaBox();
            PDRectangle paper = new PDRectangle(
                    box.getLowerLeftX() - AROUND,
                    box.getLowerLeftY() - AROUND,
                    box.getWidth() + 2 * AROUND,
                    box.getHeight() + 2 * AROUND);
            page.setMediaBox(paper);
            page.setCropBox(paper);
            BufferedImage seen = shown.renderImageWithDPI(i, DPI, ImageType.RGB);
            BufferedImage drawn = whole.renderImageWithDPI(i, DPI, ImageType.RGB);
            page.setMediaBox(box);
            page.setCropBox(box);
            ClippedInk ink = new ClippedInk(i + 1, different(seen, drawn), beyond(drawn));
            if (ink.clipped > 0 || ink.beyond > 0) {
                found.add(ink);
            }
        }
        return found;
    }

    private static PDFRenderer renderer(PDDocument document, boolean clipping) {
        return new PDFRenderer(document) {
            @Override
            protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
                return new PageDrawer(parameters) {
                    @Override
                    public void clip(int windingRule) {
                        if (clipping) {
                            super.clip(windingRule);
                        }
                    }
                };
            }
        };
    }

    /** Pixels that differ with all their neighbours to the right and below: a clip's own edge is smoothed, and no ink. */
    private static int different(BufferedImage seen, BufferedImage drawn) {
        int[] one = pixels(seen);
        int[] other = pixels(drawn);
        int width = seen.getWidth();
        int different = 0;
        for (int i = 0; i + width + 1 < one.length; i++) {
            if (differs(one, other, i)
                    && differs(one, other, i + 1)
                    && differs(one, other, i + width)
                    && differs(one, other, i + width + 1)) {
                different++;
            }
        }
        return different;
    }

    private static boolean differs(int[] one, int[] other, int i) {
        return one[i] != other[i] && Math.abs((one[i] >> 8 & 0xFF) - (other[i] >> 8 & 0xFF)) > SAME;
    }

    private static int beyond(BufferedImage drawn) {
        int around = (int) Math.floor(AROUND * DPI / 72) - 1;
        int beyond = 0;
        for (int y = 0; y < drawn.getHeight(); y++) {
            boolean inside = y >= around && y < drawn.getHeight() - around;
            for (int x = 0; x < drawn.getWidth(); x++) {
                boolean onPage = inside && x >= around && x < drawn.getWidth() - around;
                if (!onPage && (drawn.getRGB(x, y) >> 8 & 0xFF) < 0xFF - SAME) {
                    beyond++;
                }
            }
        }
        return beyond;
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
