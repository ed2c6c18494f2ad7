package org.huozi.sample;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
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
 * Blocks as lines that a person can read: a block a line, what it holds below it; inlines in ‹›, with a line end within
 * a paragraph that the author asked for as ‹br›, and a space at either end of the text as ␣, and one that does
 * not break as &nbsp;.
 */
public final class ModelDump implements BlockVisitor<Void>, InlineVisitor<String> {
    private final StringBuilder lines = new StringBuilder();
    private int depth;

    private ModelDump() {}

    public static String of(List<? extends Block> blocks) {
        ModelDump dump = new ModelDump();
        dump.all(blocks);
        return dump.lines.toString();
    }

    public static String inline(List<Inline> inlines) {
        return new ModelDump().text(inlines);
    }

    private Void all(List<? extends Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return null;
    }

    private Void line(String text) {
        lines.append("  ".repeat(depth)).append(text).append('\n');
        return null;
    }

    private void below(Runnable content) {
        depth++;
        content.run();
        depth--;
    }

    private String text(List<Inline> inlines) {
        String text = inlines.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
        return text.replaceAll("^ | $", "␣");
    }

    private String named(String name, List<Inline> inlines) {
        String text = text(inlines);
        return text.isEmpty() ? name : name + ": " + text;
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? " " + number.getAsInt() : "";
    }

    @Override
    public Void heading(Heading heading) {
        String id = heading.id().isEmpty() ? "" : " " + heading.id();
        return line(named("heading " + heading.level() + id, heading.content()));
    }

    @Override
    public Void paragraph(Paragraph paragraph) {
        return line(named("paragraph", paragraph.content()));
    }

    @Override
    public Void list(ListBlock list) {
        line(list.ordered() ? "list from " + list.start() : "list");
        for (List<Block> item : list.items()) {
            below(() -> {
                line("item");
                below(() -> all(item));
            });
        }
        return null;
    }

    @Override
    public Void definitions(DefinitionList list) {
        line("definitions");
        for (DefinitionList.Definition definition : list.definitions()) {
            below(() -> {
                definition.terms().forEach(term -> line(named("term", term)));
                definition.meanings().forEach(meaning -> {
                    line("meaning");
                    below(() -> all(meaning));
                });
            });
        }
        return null;
    }

    @Override
    public Void quote(Quote quote) {
        line("quote");
        below(() -> {
            all(quote.content());
            attribution(quote.attribution());
        });
        return null;
    }

    @Override
    public Void verse(Verse verse) {
        line("verse");
        below(() -> {
            all(verse.content());
            attribution(verse.attribution());
        });
        return null;
    }

    private void attribution(List<Inline> attribution) {
        if (!attribution.isEmpty()) {
            line(named("attribution", attribution));
        }
    }

    @Override
    public Void table(Table table) {
        line("table "
                + table.alignments().stream()
                        .map(Table.Alignment::name)
                        .collect(Collectors.joining(" "))
                        .toLowerCase(Locale.ROOT)
                + (table.widths().isEmpty() ? "" : " widths=" + table.widths()));
        below(() -> {
            table.header().forEach(row -> line("head: " + cells(row)));
            table.rows().forEach(row -> line("row: " + cells(row)));
        });
        return null;
    }

    private String cells(Table.Row row) {
        return row.cells().stream()
                .map(cell -> (cell.content().isEmpty() ? "-" : text(cell.content())) + span(cell))
                .collect(Collectors.joining(" | "));
    }

    /** Columns and rows, where a cell has more than one of them. */
    private static String span(Table.TableCell cell) {
        return cell.columns() == 1 && cell.rows() == 1 ? "" : " ‹" + cell.columns() + "×" + cell.rows() + "›";
    }

    @Override
    public Void figure(Figure figure) {
        line(figure.type().anchor()
                + number(figure.number())
                + (figure.missing() ? " missing" : "")
                + (figure.turned() ? " turned" : "")
                + figure.typed().map(label -> " typed=" + label.chinese()).orElse("")
                + figure.note().map(note -> " note=" + note).orElse(""));
        below(() -> {
            all(figure.content());
            if (!figure.caption().isEmpty()) {
                line(named("caption", figure.caption()));
            }
            if (!figure.captionEn().isEmpty()) {
                line(named("caption in English", figure.captionEn()));
            }
            if (!figure.unit().isEmpty()) {
                line(named("unit", figure.unit()));
            }
            figure.remarks().forEach(remark -> line(named("remark", remark)));
        });
        return null;
    }

    @Override
    public Void inset(Inset inset) {
        line(inset.purpose().word() + (inset.title().isEmpty() ? "" : ": " + text(inset.title())));
        below(() -> all(inset.content()));
        return null;
    }

    @Override
    public Void picture(UnnumberedPicture picture) {
        line("picture");
        below(() -> {
            line(text(picture.images()));
            if (!picture.caption().isEmpty()) {
                line(named("caption", picture.caption()));
            }
        });
        return null;
    }

    @Override
    public Void bibliography(Bibliography list) {
        line("bibliography");
        below(() -> list.entries().forEach(this::entry));
        return null;
    }

    private void entry(BibliographyEntry entry) {
        String id = entry.id().isEmpty() ? "" : " #" + entry.id();
        String label = entry.label().isEmpty() ? "" : " " + text(entry.label());
        line(named("entry" + id + label, entry.content()));
    }

    @Override
    public Void code(CodeBlock code) {
        line("code");
        below(() -> code.text().lines().forEach(line -> line("| " + line)));
        return null;
    }

    @Override
    public Void rule(Rule rule) {
        return line("rule");
    }

    @Override
    public String text(Inline.Text text) {
        return text.value().replace("\u00a0", "&nbsp;");
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return "‹" + named("em", emphasis.content()) + "›";
    }

    @Override
    public String strong(Inline.Strong strong) {
        return "‹" + named("strong", strong.content()) + "›";
    }

    @Override
    public String code(Inline.CodeSpan code) {
        return "‹code: " + code.value() + "›";
    }

    @Override
    public String link(Inline.Link link) {
        return "‹" + named("link " + link.target(), link.content()) + "›";
    }

    @Override
    public String innerLink(Inline.InnerLink link) {
        String leads = link.destination()
                .map(place -> place.slug() + "#" + place.anchor())
                .orElse("?");
        return "‹" + named("link " + link.target() + " → " + leads, link.content()) + "›";
    }

    @Override
    public String script(Inline.Script script) {
        return "‹" + named(script.height() == Inline.Formula.Height.SUPERSCRIPT ? "sup" : "sub", script.content())
                + "›";
    }

    @Override
    public String reference(Inline.Reference reference) {
        return "‹" + named("reference " + reference.anchor(), reference.content()) + "›";
    }

    @Override
    public String citation(Inline.Citation citation) {
        String name = (citation.raised() ? "raised " : "") + "citation" + " of " + String.join(" ", citation.entries());
        return "‹" + named(name.strip(), citation.content()) + "›";
    }

    @Override
    public String image(Inline.Image image) {
        return "‹image " + image.path()
                + (image.width().isPresent() ? " " + image.width().getAsInt() + "%" : "")
                + (image.alternative().isEmpty() ? "" : ": " + image.alternative()) + "›";
    }

    @Override
    public String note(Inline.Note note) {
        String name = "note" + (note.number() > 0 ? " " + note.number() : "");
        if (note.blocks().stream().allMatch(Paragraph.class::isInstance)) {
            return "‹" + name
                    + note.blocks().stream()
                            .map(block -> text(((Paragraph) block).content()))
                            .collect(Collectors.joining("¶", ": ", "›"));
        }
        return "‹" + name + ": " + of(note.blocks()).strip().replaceAll("\n *", "; ") + "›";
    }

    @Override
    public String noteMark(Inline.NoteMark mark) {
        return "‹note again" + (mark.number() > 0 ? " " + mark.number() : "") + "›";
    }

    @Override
    public String lineBreak(Inline.LineBreak lineBreak) {
        return "‹br›";
    }

    @Override
    public String pageReference(Inline.PageReference reference) {
        return "‹" + named(("page of " + reference.anchor()).strip(), reference.content()) + "›";
    }

    @Override
    public String formula(Inline.Formula formula) {
        return "‹" + (formula.display() ? "display " : "") + "formula: "
                + PlainText.of(List.of(formula)).replace("\u00a0", " ") + "›";
    }

    @Override
    public String marked(Inline.Marked marked) {
        String name = switch (marked.mark()) {
            case EMPHASIS -> "着重号";
            case PROPER_NAME -> "专名号";
            case BOOK_TITLE -> "书名号";
        };
        return "‹" + named(name, marked.content()) + "›";
    }

    @Override
    public String ruby(Inline.Ruby ruby) {
        return "‹" + named("拼音 " + ruby.annotation(), ruby.base()) + "›";
    }
}
