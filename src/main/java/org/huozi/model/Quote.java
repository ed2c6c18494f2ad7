package org.huozi.model;

import java.util.List;
import java.util.stream.Stream;
import org.huozi.diag.Span;

/** A block quotation 引文. */
public record Quote(List<Block> content, Span span) implements Block {
    public Quote {
        content = List.copyOf(content);
    }

    @Override
    public Stream<Block> blocks() {
        return content.stream();
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.quote(this);
    }
}
