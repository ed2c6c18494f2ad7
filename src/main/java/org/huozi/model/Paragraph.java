package org.huozi.model;

import java.util.List;
import org.huozi.diag.Span;

/** A paragraph 段落. */
public record Paragraph(List<Inline> content, Span span) implements Block {
    public Paragraph {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.paragraph(this);
    }
}
