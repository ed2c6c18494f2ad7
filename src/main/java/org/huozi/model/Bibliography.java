package org.huozi.model;

import java.util.List;
import java.util.stream.Stream;
import org.huozi.diag.Span;

/** 参考文献表: the sources of an article, one after the other, as its author typed them. */
public record Bibliography(List<BibliographyEntry> entries, Span span) implements Block {
    public Bibliography {
        entries = List.copyOf(entries);
    }

    /** All entries of an article, whatever list they stand in. */
    public static Stream<BibliographyEntry> entries(Article article) {
        return Walk.blocks(article)
                .filter(Bibliography.class::isInstance)
                .map(Bibliography.class::cast)
                .flatMap(list -> list.entries().stream());
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.bibliography(this);
    }
}
