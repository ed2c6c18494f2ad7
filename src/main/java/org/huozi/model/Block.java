package org.huozi.model;

import java.util.stream.Stream;
import org.huozi.diag.Span;

/** A block of running matter. */
public sealed interface Block
        permits Heading,
                Paragraph,
                ListBlock,
                DefinitionList,
                Quote,
                Verse,
                Table,
                Figure,
                Inset,
                UnnumberedPicture,
                Bibliography,
                CodeBlock,
                Rule {
    Span span();

    <R> R accept(BlockVisitor<R> visitor);

    /** The blocks inside it. */
    default Stream<Block> blocks() {
        return Stream.empty();
    }
}
