package org.huozi.model;

/** One method a kind of block, so that the compiler finds whoever forgot one (Java 17 has no switch for this). */
public interface BlockVisitor<R> {
    R heading(Heading heading);

    R paragraph(Paragraph paragraph);

    R list(ListBlock list);

    R definitions(DefinitionList list);

    R quote(Quote quote);

    R verse(Verse verse);

    R table(Table table);

    R figure(Figure figure);

    R inset(Inset inset);

    R picture(UnnumberedPicture picture);

    R bibliography(Bibliography list);

    R code(CodeBlock code);

    R rule(Rule rule);
}
