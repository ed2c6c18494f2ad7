package org.huozi.model;

import java.util.List;
import java.util.stream.Stream;
import org.huozi.diag.Span;

/**
 * Verse 诗: its lines are kept as they were typed.
 *
 * @param content stanzas, each a paragraph with an {@link Inline.LineBreak} between its lines; what else an author put
 *     among them stays where it was
 * @param attribution whose verse it is, as the author typed it below, ——杜甫《登高》; possibly empty
 */
public record Verse(List<Block> content, List<Inline> attribution, Span span) implements Block {
    public Verse {
        content = List.copyOf(content);
        attribution = List.copyOf(attribution);
    }

    @Override
    public Stream<Block> blocks() {
        return content.stream();
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.verse(this);
    }
}
