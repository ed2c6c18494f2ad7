package org.huozi.model;

import java.util.ArrayList;
import java.util.List;

/** All running text of an article, piece by piece in reading order: what counting, numbering and checking go through. */
public final class TextRuns implements Block.Visitor<Void> {
    private final List<List<Inline>> runs = new ArrayList<>();

    private TextRuns() {}

    /** Abstract, body, then the items of a digest; each paragraph, heading, cell and caption is one run. */
    public static List<List<Inline>> of(Article article) {
        TextRuns collected = new TextRuns();
        collected.all(article.kind().summary());
        collected.all(article.body());
        article.kind().items().forEach(item -> collected.runs.add(item.text()));
        return List.copyOf(collected.runs);
    }

    private void all(List<? extends Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    @Override
    public Void heading(Heading heading) {
        return add(heading.content());
    }

    @Override
    public Void paragraph(Paragraph paragraph) {
        return add(paragraph.content());
    }

    @Override
    public Void list(ListBlock list) {
        list.items().forEach(this::all);
        return nothing();
    }

    @Override
    public Void definitions(DefinitionList list) {
        for (DefinitionList.Definition definition : list.definitions()) {
            runs.addAll(definition.terms());
            definition.meanings().forEach(this::all);
        }
        return nothing();
    }

    @Override
    public Void quote(Quote quote) {
        all(quote.content());
        return nothing();
    }

    @Override
    public Void table(Table table) {
        table.header().forEach(row -> runs.addAll(row.cells()));
        table.rows().forEach(row -> runs.addAll(row.cells()));
        return nothing();
    }

    @Override
    public Void figure(Figure figure) {
        all(figure.content());
        return add(figure.caption());
    }

    @Override
    public Void code(CodeBlock code) {
        return nothing();
    }

    @Override
    public Void rule(Rule rule) {
        return nothing();
    }

    private Void add(List<Inline> run) {
        runs.add(run);
        return nothing();
    }

    @SuppressWarnings("NullAway") // Void has no other value
    private static Void nothing() {
        return null;
    }
}
