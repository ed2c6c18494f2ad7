package org.huozi.output.site;

/**
 * What templates see of an edition's cover.
 *
 * @param url relative to the edition's own page
 * @param width in pixels; twice what the page shows, for dense screens
 * @param height in pixels
 */
public record CoverView(String url, int width, int height) {
    static CoverView of(Cover cover) {
        return new CoverView("cover." + cover.extension(), cover.width(), cover.height());
    }
}
