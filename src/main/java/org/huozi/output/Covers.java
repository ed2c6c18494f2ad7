package org.huozi.output;

import java.util.Optional;

/** Draws the covers of editions for the screen. */
@FunctionalInterface
public interface Covers {

    /**
     * The first page of a PDF.
     *
     * @param withCard whether a card is wanted, too
     */
    Drawn draw(byte[] pdf, boolean withCard);

    /**
     * A cover as pictures.
     *
     * @param cover the whole page
     * @param card what of it social networks show with a link, 1200 by 630 pixels
     */
    record Drawn(Cover cover, Optional<Cover> card) {}
}
