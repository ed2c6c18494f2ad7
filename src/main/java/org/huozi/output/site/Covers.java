package org.huozi.output.site;

/** Draws the covers of editions for the screen. */
public interface Covers {

    /** The picture of a PDF's first page. */
    Cover draw(byte[] pdf);

    /** The same on a ground of 1200 by 630 pixels, as social networks show it with a link. */
    Cover card(byte[] pdf);
}
