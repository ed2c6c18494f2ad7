package org.huozi.output.cover;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * The part of a cover that a card shows: all of its breadth, and of its height what stands around its largest type, so
 * that the title can still be read when networks show the card small. A band cuts no line of type.
 *
 * @param top in points from the upper edge of the page
 * @param height in points
 */
record CardCrop(double top, double height) {
    /** Type of nearly the largest size belongs to the title, too: a numeral, a line set a shade smaller. */
    private static final double TITLE = 0.9;

    /**
     * The crop of a page.
     *
     * @param lettering a box of one em's height around every character; without any, the band is the whole page
     * @param proportion of the card, breadth to height
     */
    static CardCrop of(double breadth, double height, List<Rectangle2D> lettering, double proportion) {
        double em = lettering.stream().mapToDouble(Rectangle2D::getHeight).max().orElse(height);
        Rectangle2D title = lettering.stream()
                .filter(box -> box.getHeight() >= TITLE * em)
                .reduce(Rectangle2D::createUnion)
                .orElse(new Rectangle2D.Double(0, 0, breadth, height));
        double wanted = Math.min(height, Math.max(breadth / proportion, title.getHeight() + 2 * em));
        double top = Math.max(0, Math.min(title.getCenterY() - wanted / 2, height - wanted));
        double upper = Math.max(0, uncut(top, -1, lettering));
        double lower = Math.min(height, uncut(top + wanted, 1, lettering));
        return new CardCrop(upper, lower - upper);
    }

    /** The edge, or the next one in a direction that leaves every character whole, with a little air. */
    private static double uncut(double edge, int direction, List<Rectangle2D> lettering) {
        double moved = edge;
        for (Rectangle2D box : lettering) {
            double air = box.getHeight() / 4;
            double over = box.getMinY() - air;
            double under = box.getMaxY() + air;
            if (over < edge && edge < under) {
                moved = direction < 0 ? Math.min(moved, over) : Math.max(moved, under);
            }
        }
        return moved == edge ? edge : uncut(moved, direction, lettering);
    }
}
