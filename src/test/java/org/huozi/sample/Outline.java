package org.huozi.sample;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.huozi.model.Block;
import org.huozi.model.CodeBlock;
import org.huozi.model.Figure;
import org.huozi.model.Heading;
import org.huozi.model.Inline;
import org.huozi.model.ListBlock;
import org.huozi.model.Paragraph;
import org.huozi.model.Quote;
import org.huozi.model.Rule;
import org.huozi.model.Table;

/** The model as text that looks like HTML, one block a line: how examples show what was read. */
public final class Outline implements Block.Visitor<String>, Inline.Visitor<String> {
    private static final Outline OUTLINE = new Outline();

    private Outline() {}

    /** Each block ends in a line feed. */
    public static String of(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(OUTLINE) + "\n").collect(Collectors.joining());
    }

    public static String inline(List<Inline> inlines) {
        return inlines.stream().map(inline -> inline.accept(OUTLINE)).collect(Collectors.joining());
    }

    private static String indented(String lines) {
        return lines.lines().map(line -> "  " + line + "\n").collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    @Override
    public String heading(Heading heading) {
        String id = heading.id().isEmpty() ? "" : " id=\"" + heading.id() + "\"";
        String name = "h" + heading.level();
        return "<" + name + id + ">" + inline(heading.content()) + "</" + name + ">";
    }

    @Override
    public String paragraph(Paragraph paragraph) {
        return "<p>" + inline(paragraph.content()) + "</p>";
    }

    @Override
    public String list(ListBlock list) {
        String name = list.ordered() ? "ol" : "ul";
        String start = list.ordered() ? " start=\"" + list.start() + "\"" : "";
        String items = list.items().stream()
                .map(item -> "<li>\n" + indented(of(item)) + "</li>\n")
                .collect(Collectors.joining());
        return "<" + name + start + ">\n" + indented(items) + "</" + name + ">";
    }

    @Override
    public String quote(Quote quote) {
        return "<blockquote>\n" + indented(of(quote.content())) + "</blockquote>";
    }

    @Override
    public String table(Table table) {
        String alignments = table.alignments().stream().map(Enum::name).collect(Collectors.joining(" "));
        return "<table align=\"" + alignments + "\">\n"
                + indented(rows(table.header(), "th") + rows(table.rows(), "td"))
                + "</table>";
    }

    private static String rows(List<Table.Row> rows, String cell) {
        return rows.stream()
                .map(row -> row.cells().stream()
                        .map(content -> "<" + cell + ">" + inline(content) + "</" + cell + ">")
                        .collect(Collectors.joining("", "<tr>", "</tr>\n")))
                .collect(Collectors.joining());
    }

    @Override
    public String figure(Figure figure) {
        StringBuilder text = new StringBuilder("<figure type=\"" + figure.type() + "\"");
        figure.number().ifPresent(number -> text.append(" number=\"" + number + "\""));
        figure.note().ifPresent(note -> text.append(" note=\"" + note + "\""));
        text.append(figure.missing() ? " missing>\n" : ">\n").append(indented(of(figure.content())));
        if (!figure.caption().isEmpty()) {
            text.append("  <caption>" + inline(figure.caption()) + "</caption>\n");
        }
        return text.append("</figure>").toString();
    }

    @Override
    public String code(CodeBlock code) {
        return "<pre>" + escaped(code.text()) + "</pre>";
    }

    @Override
    public String rule(Rule rule) {
        return "<hr>";
    }

    @Override
    public String text(Inline.Text text) {
        return escaped(text.value());
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return "<em>" + inline(emphasis.content()) + "</em>";
    }

    @Override
    public String strong(Inline.Strong strong) {
        return "<strong>" + inline(strong.content()) + "</strong>";
    }

    @Override
    public String code(Inline.Code code) {
        return "<code>" + escaped(code.value()) + "</code>";
    }

    @Override
    public String link(Inline.Link link) {
        return "<a href=\"" + link.target() + "\">" + inline(link.content()) + "</a>";
    }

    @Override
    public String reference(Inline.Reference reference) {
        return "<a href=\"#" + reference.anchor() + "\">" + inline(reference.content()) + "</a>";
    }

    @Override
    public String image(Inline.Image image) {
        return "<img src=\"" + image.path() + "\" alt=\"" + image.alternative() + "\">";
    }

    @Override
    public String note(Inline.Note note) {
        String number = note.number() == 0 ? "" : String.format(Locale.ROOT, " number=\"%d\"", note.number());
        return "<note" + number + ">" + inline(note.content()) + "</note>";
    }

    @Override
    public String lineBreak(Inline.LineBreak lineBreak) {
        return "<br>";
    }

    @Override
    public String marked(Inline.Marked marked) {
        return "<mark class=\"" + marked.mark() + "\">" + inline(marked.content()) + "</mark>";
    }

    @Override
    public String ruby(Inline.Ruby ruby) {
        return "<ruby>" + inline(ruby.base()) + "<rt>" + ruby.annotation() + "</rt></ruby>";
    }
}
