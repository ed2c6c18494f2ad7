package org.huozi.sample;

import java.util.Optional;
import org.huozi.output.Cover;
import org.huozi.output.Covers;

/** Covers of the right size that hold the PDF's own bytes, for tests that do not look at them. */
public record UndrawnCovers() implements Covers {
    @Override
    public Drawn draw(byte[] pdf, boolean withCard) {
        return new Drawn(
                new Cover(pdf, "png", 600, 848),
                withCard ? Optional.of(new Cover(pdf, "png", 1200, 630)) : Optional.empty());
    }
}
