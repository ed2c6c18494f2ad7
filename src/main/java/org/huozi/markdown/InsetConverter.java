package org.huozi.markdown;

import java.util.List;
import org.huozi.model.Block;
import org.huozi.model.Inline;
import org.huozi.model.Inset;
import org.huozi.model.Paragraph;

/** The containers {@code box} and {@code pullquote} → insets. A first paragraph in bold is the title of a box. */
final class InsetConverter {
    private final ReadingContext reading;
    private final BlockConverter blocks;

    InsetConverter(ReadingContext reading, BlockConverter blocks) {
        this.reading = reading;
        this.blocks = blocks;
    }

    Inset inset(Container container, Inset.Purpose purpose) {
        ContainerAttributes.refuse(container, reading);
        List<Block> content = blocks.children(container);
        List<Inline> title = purpose == Inset.Purpose.BOX ? title(content) : List.of();
        List<Block> rest = title.isEmpty() ? content : content.subList(1, content.size());
        return new Inset(purpose, title, rest, reading.span(container));
    }

    private static List<Inline> title(List<Block> content) {
        return !content.isEmpty()
                        && content.get(0) instanceof Paragraph first
                        && first.content().size() == 1
                        && first.content().get(0) instanceof Inline.Strong strong
                ? strong.content()
                : List.of();
    }
}
