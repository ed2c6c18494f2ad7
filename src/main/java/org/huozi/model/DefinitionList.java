package org.huozi.model;

import java.util.List;
import java.util.stream.Stream;
import org.huozi.diag.Span;

/** Terms and what they mean, 名词解释. */
public record DefinitionList(List<Definition> definitions, Span span) implements Block {
    public DefinitionList {
        definitions = List.copyOf(definitions);
    }

    /**
     * One entry.
     *
     * @param terms words of the same meaning
     * @param meanings the blocks of each meaning
     */
    public record Definition(List<List<Inline>> terms, List<List<Block>> meanings) {
        public Definition {
            terms = List.copyOf(terms);
            meanings = List.copyOf(meanings);
        }
    }

    @Override
    public Stream<Block> blocks() {
        return definitions.stream()
                .flatMap(definition -> definition.meanings().stream())
                .flatMap(List::stream);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.definitions(this);
    }
}
