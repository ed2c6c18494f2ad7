package org.huozi.model;

import java.util.List;
import java.util.stream.Stream;
import org.huozi.diag.Span;

/**
 * A block quotation 引文.
 *
 * @param attribution whose words they are, as the author typed it below them, ——鲁迅《故乡》; possibly empty
 */
public record Quote(List<Block> content, List<Inline> attribution, Span span) implements Block {
    public Quote {
        content = List.copyOf(content);
        attribution = List.copyOf(attribution);
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
