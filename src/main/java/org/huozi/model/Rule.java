package org.huozi.model;

import org.huozi.diag.Span;

/** A separating line. */
public record Rule(Span span) implements Block {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.rule(this);
    }
}
