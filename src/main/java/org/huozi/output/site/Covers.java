package org.huozi.output.site;

/** Draws the covers of editions for the screen. */
@FunctionalInterface
public interface Covers {

    /** The picture of a PDF's first page. */
    Cover draw(byte[] pdf);
}
