package org.huozi.model;

import java.util.List;
import org.huozi.diag.Span;

/**
 * A heading of the body.
 *
 * @param level 2 for 一、, 3 for （一） …; 1 is the article's title
 * @param id anchor, unique within the article; empty until {@code transform} has numbered it
 */
public record Heading(int level, String id, List<Inline> content, Span span) implements Block {
    public Heading {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.heading(this);
    }
}
