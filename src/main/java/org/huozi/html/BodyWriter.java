package org.huozi.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.diag.Span;
import org.huozi.model.Bibliography;
import org.huozi.model.BibliographyEntry;
import org.huozi.model.Block;
import org.huozi.model.BlockVisitor;
import org.huozi.model.CodeBlock;
import org.huozi.model.DefinitionList;
import org.huozi.model.Figure;
import org.huozi.model.Heading;
import org.huozi.model.Inline;
import org.huozi.model.InlineVisitor;
import org.huozi.model.Inset;
import org.huozi.model.ListBlock;
import org.huozi.model.Paragraph;
import org.huozi.model.PlainText;
import org.huozi.model.Quote;
import org.huozi.model.Rule;
import org.huozi.model.Table;
import org.huozi.model.UnnumberedPicture;
import org.huozi.model.Verse;

/**
 * Writes the blocks and inlines of one article as markup. One writer serves one article, since it remembers the notes
 * it has come across. What is an element or two is written here, element for element as the manuscript has it; figures,
 * tables and notes are {@link Parts}, which templates make.
 *
 * <p>Classes it uses: {@code run-in} (a strong phrase that opens a paragraph as its heading), {@code picture} (a picture
 * without number), {@code width-60} (as wide as so many percent of the measure), {@code verse}, {@code stanza} and {@code line}, {@code attribution} (whose words a quotation is), {@code reference} (a link to a figure, table or heading; with {@code page}, it shows the
 * number of its page), {@code citation} (a mention of sources), {@code dotted}, {@code name} and {@code book} (着重号, 专名号, 书名号甲式), {@code formula} (a
 * paragraph of its own or within a line). No white space is written inside a paragraph, where it would show between Han
 * characters.
 *
 * <p>Headings are {@link PhrasedText}.
 */
final class BodyWriter implements BlockVisitor<String>, InlineVisitor<String> {
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?:|mailto:)");

    private final String slug;
    private final Target target;
    private final Parts parts;
    private final WrittenNotes notes;
    private Optional<Figure> figure = Optional.empty();
    private WrittenNotes figureNotes;
    private final CitingPlaces places;
    private final IdentityHashMap<Inline.Text, String> titles = new IdentityHashMap<>();

    BodyWriter(String slug, CitingPlaces places, Target target, Parts parts) {
        this.slug = slug;
        this.places = places;
        this.target = target;
        this.parts = parts;
        this.notes = new WrittenNotes(slug, figure, target);
        this.figureNotes = notes;
    }

    /** The body of the article, with the parts of it that have a name. */
    Markup body(List<Block> body) {
        return new Markup(ArticlePart.of(body).stream().map(this::part).collect(Collectors.joining("\n")));
    }

    private String part(ArticlePart part) {
        Markup content = blocks(part.blocks());
        return part.kind()
                .map(kind -> parts.section(new ArticlePartView(
                        kind.word(),
                        part.heading()
                                .map(Heading::id)
                                .filter(id -> !id.isEmpty())
                                .map(id -> target.id(slug, id)),
                        content)))
                .orElse(content)
                .value();
    }

    /** Blocks, each beginning on a line of its own. */
    Markup blocks(List<? extends Block> blocks) {
        return new Markup(blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining("\n")));
    }

    Markup inlines(List<Inline> inlines) {
        return new Markup(inlines.stream().map(inline -> inline.accept(this)).collect(Collectors.joining()));
    }

    /** The notes of everything written so far. */
    List<NoteView> notes() {
        return notes.all();
    }

    @Override
    public String heading(Heading heading) {
        String name = "h" + Math.min(heading.level(), 6);
        String id = heading.id().isEmpty() ? "" : attribute("id", target.id(slug, heading.id()));
        titles.putAll(PhrasedText.of(heading.content(), this::marked));
        return "<" + name + id + ">" + line(heading.content()) + "</" + name + ">";
    }

    @Override
    public String paragraph(Paragraph paragraph) {
        List<Inline> content = paragraph.content();
        if (content.size() == 1 && content.get(0) instanceof Inline.Formula formula && formula.display()) {
            return "<p class=\"formula\">" + pieces(formula) + "</p>";
        }
        if (!content.isEmpty() && content.get(0) instanceof Inline.Strong strong && content.size() > 1) {
            return "<p><strong class=\"run-in\">" + line(strong.content()) + "</strong>"
                    + line(content.subList(1, content.size())) + "</p>";
        }
        return "<p>" + line(content) + "</p>";
    }

    @Override
    public String list(ListBlock list) {
        String name = list.ordered() ? "ol" : "ul";
        String start = list.ordered() && list.start() != 1 ? attribute("start", Integer.toString(list.start())) : "";
        return list.items().stream()
                .map(this::item)
                .collect(Collectors.joining("\n", "<" + name + start + ">\n", "\n</" + name + ">"));
    }

    private String item(List<Block> blocks) {
        return "<li>" + compact(blocks) + "</li>";
    }

    /** A single paragraph needs no element of its own. */
    private String compact(List<Block> blocks) {
        return blocks.size() == 1 && blocks.get(0) instanceof Paragraph only
                ? line(only.content())
                : blocks(blocks).value();
    }

    /** Each entry in a division of its own, as HTML allows, so that what belongs together stays together. */
    @Override
    public String definitions(DefinitionList list) {
        return list.definitions().stream().map(this::definition).collect(Collectors.joining("\n", "<dl>\n", "\n</dl>"));
    }

    private String definition(DefinitionList.Definition definition) {
        Stream<String> terms = definition.terms().stream().map(term -> "<dt>" + line(term) + "</dt>");
        Stream<String> meanings = definition.meanings().stream().map(blocks -> "<dd>" + compact(blocks) + "</dd>");
        return Stream.concat(terms, meanings).collect(Collectors.joining("", "<div>", "</div>"));
    }

    @Override
    public String quote(Quote quote) {
        return "<blockquote>\n" + blocks(quote.content()).value() + attribution(quote.attribution())
                + "\n</blockquote>";
    }

    private String attribution(List<Inline> attribution) {
        return attribution.isEmpty() ? "" : "\n<footer class=\"attribution\">" + line(attribution) + "</footer>";
    }

    /** Somebody's verse is a quotation of him. */
    @Override
    public String verse(Verse verse) {
        String name = verse.attribution().isEmpty() ? "div" : "blockquote";
        String content = verse.content().stream()
                .map(block -> block instanceof Paragraph stanza ? stanza(stanza) : block.accept(this))
                .collect(Collectors.joining("\n"));
        return "<" + name + " class=\"verse\">\n" + content + attribution(verse.attribution()) + "\n</" + name + ">";
    }

    private String stanza(Paragraph stanza) {
        return VerseLines.of(stanza.content()).stream()
                .map(line -> "<p class=\"line\">" + line(line) + "</p>")
                .collect(Collectors.joining("\n", "<div class=\"stanza\">\n", "\n</div>"));
    }

    @Override
    public String table(Table table) {
        return parts.table(new TableView(
                        table.widths(), rows(table, table.header(), true), rows(table, table.rows(), false)))
                .value();
    }

    private List<List<TableView.CellView>> rows(Table table, List<Table.Row> rows, boolean head) {
        return rows.stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell(cell, alignment(table, cell, head)))
                        .toList())
                .toList();
    }

    private TableView.CellView cell(Table.TableCell cell, Table.Alignment alignment) {
        String length = CellLength.of(PlainText.of(cell.content())).word();
        return new TableView.CellView(
                inlines(cell.content()),
                alignment.name().toLowerCase(Locale.ROOT),
                length,
                cell.columns(),
                cell.rows());
    }

    /** What stands over, or for, several columns stands in their middle; words before all of them begin where they do. */
    private static Table.Alignment alignment(Table table, Table.TableCell cell, boolean head) {
        if (cell.columns() > 1 && (head || cell.column() > 0)) {
            return Table.Alignment.CENTRE;
        }
        return cell.column() < table.alignments().size()
                ? table.alignments().get(cell.column())
                : Table.Alignment.START;
    }

    @Override
    public String figure(Figure written) {
        figure = Optional.of(written);
        figureNotes = new WrittenNotes(slug, figure, target);
        String made = parts.figure(view(written)).value();
        figure = Optional.empty();
        return made;
    }

    private FigureView view(Figure written) {
        Markup caption = inlines(written.caption());
        Markup captionEn = inlines(written.captionEn());
        Markup unit = inlines(written.unit());
        List<FigureView.PanelView> panels = written.content().stream()
                .filter(UnnumberedPicture.class::isInstance)
                .map(UnnumberedPicture.class::cast)
                .map(panel -> new FigureView.PanelView(inlines(panel.images()), inlines(panel.caption())))
                .toList();
        String content = written.content().stream()
                .filter(block -> !(block instanceof UnnumberedPicture))
                .map(block -> block instanceof Paragraph paragraph && isPicture(paragraph)
                        ? line(paragraph.content())
                        : block.accept(this))
                .collect(Collectors.joining("\n"));
        List<Markup> remarks = written.remarks().stream().map(this::inlines).toList();
        return new FigureView(
                target.id(slug, written.id()),
                written.type().anchor(),
                written.number().orElseThrow(),
                written.note(),
                written.missing(),
                written.turned(),
                caption,
                captionEn,
                unit,
                panels,
                new Markup(content),
                remarks,
                figureNotes.all());
    }

    @Override
    public String inset(Inset inset) {
        return parts.inset(new InsetView(inset.purpose().word(), inlines(inset.title()), blocks(inset.content())))
                .value();
    }

    @Override
    public String picture(UnnumberedPicture picture) {
        String caption =
                picture.caption().isEmpty() ? "" : "\n<figcaption>" + line(picture.caption()) + "</figcaption>";
        return "<figure class=\"picture\">\n" + line(picture.images()) + caption + "\n</figure>";
    }

    private static boolean isPicture(Paragraph paragraph) {
        return !paragraph.content().isEmpty() && paragraph.content().stream().allMatch(Inline.Image.class::isInstance);
    }

    @Override
    public String bibliography(Bibliography list) {
        List<BibliographyView.SourceEntryView> entries = list.entries().stream()
                .map(entry -> new BibliographyView.SourceEntryView(
                        target.id(slug, entry.id()),
                        Optional.of(PlainText.of(entry.label())).filter(label -> !label.isEmpty()),
                        inlines(entry.content()),
                        citing(entry)))
                .toList();
        return parts.bibliography(BibliographyView.of(entries)).value();
    }

    private List<String> citing(BibliographyEntry entry) {
        return target.leadsBack()
                ? places.of(entry.id()).stream()
                        .map(place -> target.id(slug, place))
                        .toList()
                : List.of();
    }

    @Override
    public String code(CodeBlock code) {
        return "<pre tabindex=\"0\"><code>" + escape(code.text()) + "</code></pre>";
    }

    @Override
    public String rule(Rule rule) {
        return "<hr/>";
    }

    @Override
    public String text(Inline.Text text) {
        String phrased = titles.get(text);
        return phrased == null ? marked(text.value()) : phrased;
    }

    private String marked(String text) {
        return LatinRuns.marked(
                text,
                run -> target.text(run).value(),
                run -> target.foreign(new Markup(run)).value());
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return "<em>" + line(emphasis.content()) + "</em>";
    }

    @Override
    public String strong(Inline.Strong strong) {
        return "<strong>" + line(strong.content()) + "</strong>";
    }

    @Override
    public String code(Inline.CodeSpan code) {
        return "<code>" + escape(code.value()) + "</code>";
    }

    @Override
    public String link(Inline.Link link) {
        if (!ADDRESS.matcher(link.target()).lookingAt()) {
            return line(link.content()); // the reader has refused it already; this is the last gate
        }
        return target.externalLink(link.target(), inlines(link.content())).value();
    }

    /** One that leads nowhere has been reported. */
    @Override
    public String innerLink(Inline.InnerLink link) {
        Markup words = inlines(link.content());
        return link.destination()
                .map(place -> parts.link(new LinkView(target.address(slug, place), words, target.page(place))))
                .orElse(words)
                .value();
    }

    @Override
    public String reference(Inline.Reference reference) {
        String href = "#" + target.id(slug, reference.anchor());
        return "<a class=\"reference\"" + attribute("href", href) + ">" + line(reference.content()) + "</a>";
    }

    @Override
    public String citation(Inline.Citation citation) {
        String name = citation.raised() ? "sup" : "span";
        return "<" + name + " class=\"citation\"" + attribute("id", target.id(slug, citation.id())) + ">"
                + line(citation.content()) + "</" + name + ">";
    }

    @Override
    public String image(Inline.Image image) {
        String width = image.width().isPresent()
                ? attribute("class", "width-" + image.width().getAsInt())
                : "";
        return "<img" + width + attribute("src", target.imageUrl(image.path())) + attribute("alt", image.alternative())
                + "/>";
    }

    @Override
    public String note(Inline.Note note) {
        boolean below = isBelowFigure(note.definition());
        NoteView view = (below ? figureNotes : notes).note(note.number(), new Markup(compact(note.blocks())));
        return parts.note(view, target.notesAtFoot() && !below).value();
    }

    @Override
    public String noteMark(Inline.NoteMark mark) {
        WrittenNotes its = isBelowFigure(mark.definition()) ? figureNotes : notes;
        return parts.note(its.mark(mark.number(), mark.ordinal()), false).value();
    }

    private boolean isBelowFigure(Span definition) {
        return figure.stream().anyMatch(around -> around.hasNote(definition));
    }

    @Override
    public String lineBreak(Inline.LineBreak lineBreak) {
        return "<br/>";
    }

    @Override
    public String script(Inline.Script script) {
        return atHeight(script.height(), line(script.content()));
    }

    @Override
    public String marked(Inline.Marked marked) {
        return switch (marked.mark()) {
            case EMPHASIS -> "<em class=\"dotted\">" + line(marked.content()) + "</em>";
            case PROPER_NAME -> "<u class=\"name\">" + line(marked.content()) + "</u>";
            case BOOK_TITLE -> "<u class=\"book\">" + line(marked.content()) + "</u>";
        };
    }

    @Override
    public String ruby(Inline.Ruby ruby) {
        return "<ruby>" + line(ruby.base()) + "<rp>（</rp><rt>" + escape(ruby.annotation()) + "</rt><rp>）</rp></ruby>";
    }

    @Override
    public String pageReference(Inline.PageReference reference) {
        String href = "#" + target.id(slug, reference.anchor());
        OptionalInt folio = target.folio(slug, reference.anchor());
        String shown = folio.isPresent() ? Integer.toString(folio.getAsInt()) : line(reference.content());
        return "<a class=\"reference page\"" + attribute("href", href) + ">" + shown + "</a>";
    }

    @Override
    public String formula(Inline.Formula formula) {
        return "<span class=\"formula\">" + pieces(formula) + "</span>";
    }

    private static String pieces(Inline.Formula formula) {
        return formula.pieces().stream()
                .map(piece -> atHeight(piece.height(), escape(piece.text())))
                .collect(Collectors.joining());
    }

    private static String atHeight(Inline.Formula.Height height, String markup) {
        return switch (height) {
            case LINE -> markup;
            case SUPERSCRIPT -> "<sup>" + markup + "</sup>";
            case SUBSCRIPT -> "<sub>" + markup + "</sub>";
        };
    }

    private String line(List<Inline> content) {
        return inlines(content).value();
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + escape(value) + "\"";
    }

    private static String escape(String text) {
        return Markup.text(text).value();
    }
}
