package org.huozi.model;

import java.util.List;
import org.huozi.diag.Span;

/**
 * A picture without a number, on a line of its own: an emblem, a portrait, a divider. One with a number is a {@link
 * Figure}.
 *
 * @param images one or several, side by side
 * @param caption what stands below it, possibly empty
 */
public record UnnumberedPicture(List<Inline> images, List<Inline> caption, Span span) implements Block {
    public UnnumberedPicture {
        images = List.copyOf(images);
        caption = List.copyOf(caption);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.picture(this);
    }
}
