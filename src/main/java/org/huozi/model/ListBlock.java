package org.huozi.model;

import java.util.List;
import java.util.stream.Stream;
import org.huozi.diag.Span;

/**
 * A list.
 *
 * @param start number of the first item of an ordered list
 * @param items the blocks of each item
 */
public record ListBlock(boolean ordered, int start, List<List<Block>> items, Span span) implements Block {
    public ListBlock {
        items = List.copyOf(items);
    }

    @Override
    public Stream<Block> blocks() {
        return items.stream().flatMap(List::stream);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.list(this);
    }
}
