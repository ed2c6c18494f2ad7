package org.huozi.sample;

import org.huozi.output.site.Cover;
import org.huozi.output.site.Covers;

/** Covers of the right size that hold the PDF's own bytes, for tests that do not look at them. */
public record UndrawnCovers() implements Covers {
    @Override
    public Cover draw(byte[] pdf) {
        return new Cover(pdf, "png", 600, 848);
    }

    @Override
    public Cover card(byte[] pdf) {
        return new Cover(pdf, "png", 1200, 630);
    }
}
