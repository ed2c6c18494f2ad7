package org.huozi.model;

import java.util.stream.Stream;
import org.huozi.diag.Span;

/** A block of running matter. */
public sealed interface Block
        permits Heading, Paragraph, ListBlock, DefinitionList, Quote, Table, Figure, CodeBlock, Rule {
    Span span();

    <R> R accept(Visitor<R> visitor);

    /** The blocks inside it. */
    default Stream<Block> blocks() {
        return Stream.empty();
    }

    /** One method a kind of block, so that the compiler finds whoever forgot one (Java 17 has no switch for this). */
    interface Visitor<R> {
        R heading(Heading heading);

        R paragraph(Paragraph paragraph);

        R list(ListBlock list);

        R definitions(DefinitionList list);

        R quote(Quote quote);

        R table(Table table);

        R figure(Figure figure);

        R code(CodeBlock code);

        R rule(Rule rule);
    }
}
