package org.huozi.model;

import org.huozi.diag.Span;

/** Preformatted text, shown as it is. */
public record CodeBlock(String text, Span span) implements Block {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.code(this);
    }
}
