package org.huozi.model;

import java.util.List;

/** Copies an article part by part; subclasses change what they are about. Who only looks goes along a {@link Walk}. */
public abstract class ArticleRewriter implements BlockVisitor<Block>, InlineVisitor<Inline> {

    public Article article(Article article) {
        Kind kind = kind(article.kind());
        Particulars particulars = particulars(article.particulars());
        return article.withKind(kind).withParticulars(particulars).withBody(blocks(article.body()));
    }

    private Particulars particulars(Particulars particulars) {
        EnglishMatter english = particulars.english();
        return particulars.withEnglish(english.withSummary(paragraphs(english.summary())));
    }

    private Kind kind(Kind kind) {
        return kind.withSummary(paragraphs(kind.summary()))
                .withItems(kind.items().stream().map(this::item).toList());
    }

    private List<Paragraph> paragraphs(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> new Paragraph(inlines(paragraph.content()), paragraph.span()))
                .toList();
    }

    private NewsItem item(NewsItem item) {
        return new NewsItem(item.id(), item.title(), item.date(), inlines(item.text()), item.link(), item.span());
    }

    protected final List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(this)).toList();
    }

    protected List<Inline> inlines(List<Inline> inlines) {
        return inlines.stream().map(inline -> inline.accept(this)).toList();
    }

    @Override
    public Block heading(Heading heading) {
        return new Heading(heading.level(), heading.id(), inlines(heading.content()), heading.span());
    }

    @Override
    public Block paragraph(Paragraph paragraph) {
        return new Paragraph(inlines(paragraph.content()), paragraph.span());
    }

    @Override
    public Block list(ListBlock list) {
        return new ListBlock(
                list.ordered(),
                list.start(),
                list.items().stream().map(this::blocks).toList(),
                list.span());
    }

    @Override
    public Block definitions(DefinitionList list) {
        return new DefinitionList(
                list.definitions().stream()
                        .map(definition -> new DefinitionList.Definition(
                                definition.terms().stream().map(this::inlines).toList(),
                                definition.meanings().stream().map(this::blocks).toList()))
                        .toList(),
                list.span());
    }

    @Override
    public Block quote(Quote quote) {
        return new Quote(blocks(quote.content()), inlines(quote.attribution()), quote.span());
    }

    @Override
    public Block verse(Verse verse) {
        return new Verse(blocks(verse.content()), inlines(verse.attribution()), verse.span());
    }

    @Override
    public Block table(Table table) {
        return new Table(table.alignments(), table.widths(), rows(table.header()), rows(table.rows()), table.span());
    }

    private List<Table.Row> rows(List<Table.Row> rows) {
        return rows.stream()
                .map(row -> new Table.Row(row.cells().stream()
                        .map(cell -> cell.withContent(inlines(cell.content())))
                        .toList()))
                .toList();
    }

    @Override
    public Block figure(Figure figure) {
        return new Figure(
                figure.type(),
                figure.number(),
                figure.note(),
                figure.missing(),
                figure.turned(),
                figure.typed(),
                inlines(figure.caption()),
                inlines(figure.captionEn()),
                inlines(figure.unit()),
                figure.remarks().stream().map(this::inlines).toList(),
                blocks(figure.content()),
                figure.span());
    }

    @Override
    public Block inset(Inset inset) {
        return new Inset(inset.purpose(), inlines(inset.title()), blocks(inset.content()), inset.span());
    }

    @Override
    public Block picture(UnnumberedPicture picture) {
        return new UnnumberedPicture(inlines(picture.images()), inlines(picture.caption()), picture.span());
    }

    @Override
    public Block bibliography(Bibliography list) {
        return new Bibliography(list.entries().stream().map(this::entry).toList(), list.span());
    }

    protected BibliographyEntry entry(BibliographyEntry entry) {
        return new BibliographyEntry(
                entry.id(), entry.number(), inlines(entry.label()), inlines(entry.content()), entry.span());
    }

    @Override
    public Block code(CodeBlock code) {
        return code;
    }

    @Override
    public Block rule(Rule rule) {
        return rule;
    }

    @Override
    public Inline text(Inline.Text text) {
        return text;
    }

    @Override
    public Inline emphasis(Inline.Emphasis emphasis) {
        return new Inline.Emphasis(inlines(emphasis.content()), emphasis.span());
    }

    @Override
    public Inline strong(Inline.Strong strong) {
        return new Inline.Strong(inlines(strong.content()), strong.span());
    }

    @Override
    public Inline code(Inline.CodeSpan code) {
        return code;
    }

    @Override
    public Inline link(Inline.Link link) {
        return new Inline.Link(link.target(), inlines(link.content()), link.span());
    }

    @Override
    public Inline innerLink(Inline.InnerLink link) {
        return new Inline.InnerLink(link.target(), link.destination(), inlines(link.content()), link.span());
    }

    @Override
    public Inline reference(Inline.Reference reference) {
        return reference;
    }

    @Override
    public Inline citation(Inline.Citation citation) {
        return new Inline.Citation(
                citation.id(), citation.raised(), citation.entries(), inlines(citation.content()), citation.span());
    }

    @Override
    public Inline image(Inline.Image image) {
        return image;
    }

    @Override
    public Inline note(Inline.Note note) {
        return new Inline.Note(note.number(), note.definition(), blocks(note.blocks()), note.span());
    }

    @Override
    public Inline noteMark(Inline.NoteMark mark) {
        return mark;
    }

    @Override
    public Inline lineBreak(Inline.LineBreak lineBreak) {
        return lineBreak;
    }

    @Override
    public Inline script(Inline.Script script) {
        return new Inline.Script(script.height(), inlines(script.content()), script.span());
    }

    @Override
    public Inline marked(Inline.Marked marked) {
        return new Inline.Marked(marked.mark(), inlines(marked.content()), marked.span());
    }

    @Override
    public Inline ruby(Inline.Ruby ruby) {
        return new Inline.Ruby(inlines(ruby.base()), ruby.annotation(), ruby.span());
    }

    @Override
    public Inline pageReference(Inline.PageReference reference) {
        return reference;
    }

    @Override
    public Inline formula(Inline.Formula formula) {
        return formula;
    }
}
