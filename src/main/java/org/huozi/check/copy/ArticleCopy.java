package org.huozi.check.copy;

import java.util.ArrayList;
import java.util.List;
import org.huozi.check.copy.Copy.Part;
import org.huozi.edition.FrontText;
import org.huozi.model.Article;
import org.huozi.model.Block;
import org.huozi.model.CodeBlock;
import org.huozi.model.DefinitionList;
import org.huozi.model.Figure;
import org.huozi.model.Heading;
import org.huozi.model.Inline;
import org.huozi.model.ListBlock;
import org.huozi.model.Paragraph;
import org.huozi.model.Quote;
import org.huozi.model.Rule;
import org.huozi.model.Table;
import org.huozi.source.SourceFile;

/** All text of an article that readers see, in the order of its manuscript. */
public final class ArticleCopy implements Block.Visitor<Boolean> {
    private final SourceFile file;
    private final List<Copy> copies = new ArrayList<>();
    private int depth;

    private ArticleCopy(SourceFile file) {
        this.file = file;
    }

    /**
     * The copy of an article.
     *
     * @param file the article's manuscript
     */
    public static List<Copy> of(Article article, SourceFile file) {
        ArticleCopy reader = new ArticleCopy(file);
        FrontText.of(file).forEach(text -> reader.copies.add(CopyReader.read(part(text.role()), text.passage())));
        article.kind().summary().forEach(reader::paragraph);
        article.kind().items().forEach(item -> reader.add(Part.PARAGRAPH, item.text()));
        reader.all(article.body());
        return List.copyOf(reader.copies);
    }

    private static Part part(FrontText.Role role) {
        return switch (role) {
            case TITLE -> Part.TITLE;
            case KEYWORDS -> Part.KEYWORDS;
            case NAME -> Part.NAME;
            case DOCUMENT_NUMBER -> Part.DOCUMENT_NUMBER;
        };
    }

    private boolean add(Part part, List<Inline> run) {
        return copies.addAll(CopyReader.read(part, run, file));
    }

    private boolean all(List<? extends Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return true;
    }

    private boolean inside(List<? extends Block> blocks) {
        depth++;
        all(blocks);
        depth--;
        return true;
    }

    @Override
    public Boolean heading(Heading heading) {
        return add(Part.HEADING, heading.content());
    }

    @Override
    public Boolean paragraph(Paragraph paragraph) {
        return add(depth == 0 ? Part.PARAGRAPH : Part.ASIDE, paragraph.content());
    }

    @Override
    public Boolean list(ListBlock list) {
        list.items().forEach(this::inside);
        return true;
    }

    @Override
    public Boolean definitions(DefinitionList list) {
        list.definitions().forEach(definition -> {
            definition.terms().forEach(term -> add(Part.ASIDE, term));
            definition.meanings().forEach(this::inside);
        });
        return true;
    }

    @Override
    public Boolean quote(Quote quote) {
        return inside(quote.content());
    }

    @Override
    public Boolean table(Table table) {
        table.header().forEach(row -> row.cells().forEach(cell -> add(Part.ASIDE, cell)));
        table.rows().forEach(row -> row.cells().forEach(cell -> add(Part.ASIDE, cell)));
        return true;
    }

    @Override
    public Boolean figure(Figure figure) {
        inside(figure.content());
        return add(Part.ASIDE, figure.caption());
    }

    @Override
    public Boolean code(CodeBlock code) {
        return true;
    }

    @Override
    public Boolean rule(Rule rule) {
        return true;
    }
}
