package org.huozi.output.site;

import org.huozi.output.Cover;

/**
 * What templates see of an edition's cover, or of the card with it that social networks show.
 *
 * @param url relative to the edition's own page
 * @param width in pixels; of a cover twice what the page shows, for dense screens
 * @param height in pixels
 */
public record CoverView(String url, int width, int height) {
    static CoverView of(String name, Cover cover) {
        return new CoverView(name + "." + cover.extension(), cover.width(), cover.height());
    }
}
