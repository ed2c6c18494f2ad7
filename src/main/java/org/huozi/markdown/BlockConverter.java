package org.huozi.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.model.Block;
import org.huozi.model.CodeBlock;
import org.huozi.model.DefinitionList;
import org.huozi.model.Heading;
import org.huozi.model.Inline;
import org.huozi.model.ListBlock;
import org.huozi.model.Paragraph;
import org.huozi.model.Quote;
import org.huozi.model.Rule;

/** flexmark's block nodes → blocks. */
final class BlockConverter {
    /** {@code ##一} and {@code ＃＃ 一}; a single # may begin a tag. */
    private static final Pattern HEADING_SLIP = Pattern.compile(" {0,3}(?:#{2,6}[^#\\s]|＃{1,6}[ \\u3000]*[^＃\\s])");

    private final ReadingContext reading;
    private final InlineConverter inlines;
    private final PictureConverter pictures;
    private final ContainerConverter containers;
    private final TableConverter tables;
    private int lastLevel = 1;

    BlockConverter(ReadingContext reading) {
        this.reading = reading;
        this.inlines = new InlineConverter(reading);
        this.pictures = new PictureConverter(reading, inlines);
        this.containers = new ContainerConverter(reading, inlines, this);
        this.tables = new TableConverter(reading, inlines);
    }

    List<Block> children(Node parent) {
        List<Block> blocks = new ArrayList<>();
        if (reading.enter(parent)) {
            for (Node child : parent.getChildren()) {
                blocks.addAll(block(child));
            }
            reading.leave();
        } else {
            blocks.add(verbatim(parent));
        }
        return blocks;
    }

    /** None for what leaves no trace of its own, such as definitions of links and footnotes. */
    List<Block> block(Node node) {
        if (node instanceof com.vladsch.flexmark.ast.Paragraph paragraph) {
            reportHeading(paragraph);
            return pictures.pictures(paragraph)
                    .orElseGet(() -> List.of(new Paragraph(inlines.content(paragraph), reading.span(paragraph))));
        }
        if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
            return List.of(heading(heading));
        }
        if (node instanceof com.vladsch.flexmark.ext.definition.DefinitionList list) { // a list as well, to flexmark
            return List.of(definitions(list));
        }
        if (node instanceof com.vladsch.flexmark.ast.ListBlock list) {
            return list(list);
        }
        if (node instanceof BlockQuote) {
            return NoteConverter.isOnlyNotes(node) ? List.of() : List.of(quote(node));
        }
        if (node instanceof Container container) {
            return containers.blocks(container);
        }
        if (node instanceof TableBlock table) {
            return List.of(tables.table(table));
        }
        if (node instanceof FencedCodeBlock code) {
            if (code.getClosingFence().isEmpty()) {
                reading.report(Code.MKD_040, code.getOpeningFence());
            }
            String text = code.getContentChars().normalizeEOL();
            return List.of(new CodeBlock(text.stripTrailing(), reading.span(node)));
        }
        if (node instanceof ThematicBreak) {
            return List.of(new Rule(reading.span(node)));
        }
        return node instanceof FootnoteBlock || node instanceof Reference ? List.of() : List.of(verbatim(node));
    }

    /** A paragraph that was meant to be a heading would be printed with its marks. */
    private void reportHeading(com.vladsch.flexmark.ast.Paragraph paragraph) {
        int at = paragraph.getStartOffset();
        for (String line : reading.words(at, paragraph.getEndOffset()).text().split("\n", -1)) {
            if (HEADING_SLIP.matcher(line).lookingAt()) {
                reading.report(Code.MKD_011, reading.span(at, at + line.length()));
            }
            at += line.length() + 1;
        }
    }

    private Heading heading(com.vladsch.flexmark.ast.Heading heading) {
        int level = heading.getLevel();
        if (heading.getText().isBlank()) {
            reading.report(Code.MKD_031, heading);
        }
        if (heading.isSetextHeading()) {
            reading.report(Code.MKD_030, heading);
        } else if (level == 1) {
            reading.report(Code.MKD_001, heading);
        } else if (level > lastLevel + 1) {
            reading.report(Code.MKD_002, heading, "#".repeat(lastLevel), "#".repeat(level));
        }
        lastLevel = level;
        return new Heading(
                Math.max(level, heading.isSetextHeading() ? 2 : 1),
                "",
                inlines.content(heading),
                reading.span(heading));
    }

    private Block quote(Node node) {
        if (!reading.enter(node)) {
            return verbatim(node);
        }
        if (node instanceof BlockQuote quote) { // which may stand behind the mark of a note
            reading.settle(
                    quote.getOpeningMarker().getStartOffset(),
                    quote.getOpeningMarker().getEndOffset());
        }
        AttributedText text = new AttributedText(reading, inlines::content);
        text.read(node, this::block);
        reading.leave();
        return new Quote(text.content(), text.attribution(), reading.span(node));
    }

    private List<Block> list(com.vladsch.flexmark.ast.ListBlock list) {
        List<List<Block>> items = new ArrayList<>();
        if (reading.enter(list)) {
            for (Node item : list.getChildren()) {
                if (NoteConverter.isOnlyNotes(item)) {
                    continue;
                }
                if (item instanceof OrderedListItem numbered && !isNumberedByOne(list)) {
                    reportNumber(numbered, ((OrderedList) list).getStartNumber() + items.size());
                }
                items.add(item instanceof ListItem ? children(item) : block(item));
            }
            reading.leave();
        } else {
            items.add(List.of(verbatim(list)));
        }
        boolean ordered = list instanceof OrderedList;
        int start = list instanceof OrderedList numbered ? numbered.getStartNumber() : 1;
        return items.isEmpty() ? List.of() : List.of(new ListBlock(ordered, start, items, reading.span(list)));
    }

    /** 1. 1. 1. is how some leave the numbering to the program. */
    private static boolean isNumberedByOne(com.vladsch.flexmark.ast.ListBlock list) {
        for (Node item : list.getChildren()) {
            if (!(item instanceof OrderedListItem numbered)
                    || !numbered.getOpeningMarker().toString().equals("1.")) {
                return false;
            }
        }
        return true;
    }

    /** Lists are numbered anew; another number than the typed one would be a change in silence. */
    private void reportNumber(OrderedListItem item, int printed) {
        String typed = item.getOpeningMarker().toString().replaceAll("[^0-9]", "");
        if (!typed.equals(Integer.toString(printed))) {
            reading.report(Code.MKD_032, item.getOpeningMarker(), typed, Integer.toString(printed));
        }
    }

    private Block definitions(com.vladsch.flexmark.ext.definition.DefinitionList list) {
        if (!reading.enter(list)) {
            return verbatim(list);
        }
        List<DefinitionList.Definition> definitions = new ArrayList<>();
        List<List<Inline>> terms = new ArrayList<>();
        List<List<Block>> meanings = new ArrayList<>();
        for (Node child : list.getChildren()) {
            if (child instanceof DefinitionTerm term) {
                if (!meanings.isEmpty()) {
                    definitions.add(new DefinitionList.Definition(terms, meanings));
                    terms.clear();
                    meanings.clear();
                }
                terms.add(inlines.content(term.getFirstChild())); // its one paragraph
            } else {
                meanings.add(children(child));
            }
        }
        definitions.add(new DefinitionList.Definition(terms, meanings));
        reading.leave();
        return new DefinitionList(definitions, reading.span(list));
    }

    /** The source as the author wrote it, as one paragraph with the same lines. */
    private Paragraph verbatim(Node node) {
        List<Inline> lines = new ArrayList<>();
        int at = node.getStartOffset();
        String source = reading.words(at, node.getEndOffset()).text();
        for (String line : source.stripTrailing().split("\n", -1)) {
            if (!lines.isEmpty()) {
                lines.add(new Inline.LineBreak(reading.span(at - 1, at)));
            }
            if (!line.isBlank()) {
                lines.add(new Inline.Text(reading.words(at, at + line.length())));
            }
            at += line.length() + 1;
        }
        return new Paragraph(lines, reading.span(node));
    }
}
