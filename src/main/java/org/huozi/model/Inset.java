package org.huozi.model;

import java.util.List;
import java.util.stream.Stream;
import org.huozi.diag.Span;

/**
 * What is set apart from the running text: 专栏, or a passage that stands out of it.
 *
 * @param title of a box, possibly empty
 */
public record Inset(Purpose purpose, List<Inline> title, List<Block> content, Span span) implements Block {
    public Inset {
        title = List.copyOf(title);
        content = List.copyOf(content);
    }

    @Override
    public Stream<Block> blocks() {
        return content.stream();
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.inset(this);
    }

    /** What it is for. */
    public enum Purpose {
        /** 专栏: a text of its own beside the article's. */
        BOX("box"),
        /** A sentence of the article that is to catch the eye. */
        PULLQUOTE("pullquote");

        private final String word;

        Purpose(String word) {
            this.word = word;
        }

        /** As manuscripts and templates name it. */
        public String word() {
            return word;
        }
    }
}
