package org.huozi.comparison.pdf;

import java.util.stream.DoubleStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.huozi.comparison.ProofPage;
import org.huozi.comparison.SideBySideSheets.SideBySideSheet;

/**
 * How two pages stand on a sheet. The sheet is as high as the pages and has the proportions of A3 and A4 laid on their
 * side, so that it fills the paper of either: two pages of A4 fill an A3.
 *
 * @param paper the sheet
 * @param unit what is a point on an A3
 * @param scale of the pages
 */
record SheetLayout(PDRectangle paper, double unit, double scale) {
    private static final double A3 = 841.89;
    private static final double HEAD = 40;
    private static final double FOOT = 24;
    private static final double EDGE = 26;
    private static final double GUTTER = 22;

    static SheetLayout of(SideBySideSheet sheet) {
        DoubleStream.Builder heights = DoubleStream.builder();
        DoubleStream.Builder widths = DoubleStream.builder();
        sheet.spread().before().ifPresent(number -> {
            ProofPage page = sheet.comparison().before().page(number);
            heights.add(page.height());
            widths.add(page.width());
        });
        sheet.spread().after().ifPresent(number -> {
            ProofPage page = sheet.comparison().after().page(number);
            heights.add(page.height());
            widths.add(page.width());
        });
        double height = heights.build().max().orElseThrow();
        double width = widths.build().max().orElseThrow();
        double unit = height / A3;
        PDRectangle paper = new PDRectangle((float) (height * Math.sqrt(2)), (float) height);
        double scale = Math.min(
                (height - (HEAD + FOOT) * unit) / height, (paper.getWidth() - (2 * EDGE + GUTTER) * unit) / 2 / width);
        return new SheetLayout(paper, unit, scale);
    }

    /** Left edge of a page, in the middle of its half. */
    double left(boolean before, ProofPage page) {
        double half = paper.getWidth() / 2;
        double gap = half - page.width() * scale;
        double inner = Math.min(gap, GUTTER * unit) / 2;
        return before ? half - inner - page.width() * scale : half + inner;
    }

    /** Lower edge of a page: all hang from one line. */
    double bottom(ProofPage page) {
        return top() - page.height() * scale;
    }

    double top() {
        return paper.getHeight() - HEAD * unit;
    }
}
