package org.huozi.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.model.Block;
import org.huozi.model.Inline;
import org.huozi.model.Paragraph;
import org.huozi.model.Words;

/** Markdown → blocks, with every span that of the file. Never throws on bad text: what is wrong is reported. */
public final class MarkdownReader {
    private MarkdownReader() {}

    /** The blocks of a body. */
    public static List<Block> blocks(Words words, Diagnostics diagnostics) {
        if (tooDeep(words, diagnostics)) {
            return List.of();
        }
        Document document = Flexmark.parse(words.text());
        ReadingContext reading = new ReadingContext(words, diagnostics);
        List<Block> blocks = new BlockConverter(reading).children(document);
        NoteDefinitions.check(document, reading);
        return blocks;
    }

    /** The paragraphs of a text that has no other blocks, such as an abstract; a blank line separates them. */
    public static List<Paragraph> paragraphs(Words words, Diagnostics diagnostics) {
        if (tooDeep(words, diagnostics)) {
            return List.of();
        }
        Document document = Flexmark.parseParagraphs(words.text());
        ReadingContext reading = new ReadingContext(words, diagnostics);
        InlineConverter inlines = new InlineConverter(reading);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Node node : document.getChildren()) {
            if (!(node instanceof FootnoteBlock)) {
                paragraphs.add(new Paragraph(inlines.content(node), reading.span(node)));
            }
        }
        NoteDefinitions.check(document, reading);
        return paragraphs;
    }

    /** The inlines of a short text such as a caption; a blank line becomes a line break. */
    public static List<Inline> inlines(Words words, Diagnostics diagnostics) {
        List<Inline> inlines = new ArrayList<>();
        for (Paragraph paragraph : paragraphs(words, diagnostics)) {
            if (!inlines.isEmpty()) {
                inlines.add(new Inline.LineBreak(
                        Span.at(paragraph.span().file(), paragraph.span().start())));
            }
            inlines.addAll(paragraph.content());
        }
        return inlines;
    }

    private static boolean tooDeep(Words words, Diagnostics diagnostics) {
        OptionalInt place = Nesting.tooDeep(words.text());
        place.ifPresent(at -> diagnostics.add(Code.MKD_007, words.span(at, at), Integer.toString(Nesting.DEEPEST)));
        return place.isPresent();
    }
}
