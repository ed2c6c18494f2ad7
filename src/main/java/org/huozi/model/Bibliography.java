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

    /** What numbers of entries look like, of those that have one. */
    public static List<String> labels(List<BibliographyEntry> entries) {
        return entries.stream()
                .map(entry -> PlainText.of(entry.label()))
                .filter(label -> !label.isEmpty())
                .toList();
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.bibliography(this);
    }
}
