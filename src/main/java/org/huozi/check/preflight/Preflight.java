package org.huozi.check.preflight;

import java.util.List;
import org.huozi.pagination.PageMap;
import org.huozi.pagination.PlacedPicture;
import org.huozi.pagination.PrintedFont;

/**
 * The fonts and pictures of a finished PDF, as a printer asks for them.
 *
 * @param fonts by name
 * @param pictures those of pixels, in the order of the pages
 */
public record Preflight(List<PrintedFont> fonts, List<PlacedPicture> pictures) {
    public Preflight {
        fonts = List.copyOf(fonts);
        pictures = List.copyOf(pictures);
    }

    public static Preflight of(PageMap pages) {
        return new Preflight(
                pages.fonts(),
                pages.pictures().stream()
                        .filter(picture -> !picture.isDrawing())
                        .toList());
    }
}
