package org.huozi.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.huozi.diag.Attempt;
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
        return read(words, Flexmark::parse, diagnostics, (document, reading) -> {
            List<Block> blocks = Bibliographies.in(new BlockConverter(reading).children(document));
            NoteDefinitions.check(document, reading);
            return blocks;
        });
    }

    /** The paragraphs of a text that has no other blocks, such as an abstract; a blank line separates them. */
    public static List<Paragraph> paragraphs(Words words, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        List<Span> blocks = PlainParagraphs.otherBlocks(words, diagnostics);
        List<Paragraph> paragraphs = allParagraphs(words, found);
        found.all().stream()
                .filter(finding -> finding.code() != Code.MKD_027
                        || blocks.stream()
                                .noneMatch(block ->
                                        block.start().equals(finding.span().start())))
                .forEach(diagnostics::add);
        return paragraphs;
    }

    private static List<Paragraph> allParagraphs(Words words, Diagnostics diagnostics) {
        return read(words, Flexmark::parseParagraphs, diagnostics, (document, reading) -> {
            InlineConverter inlines = new InlineConverter(reading);
            List<Paragraph> paragraphs = new ArrayList<>();
            for (Node node : document.getChildren()) {
                if (!(node instanceof FootnoteBlock)) {
                    paragraphs.add(new Paragraph(inlines.content(node), reading.span(node)));
                }
            }
            NoteDefinitions.check(document, reading);
            return paragraphs;
        });
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

    /**
     * Reads a text, and says what was not read: by the law of words every character stands in the blocks, is a mark that
     * did something, or lies in a finding.
     */
    private static <B extends Block> List<B> read(
            Words words,
            Function<String, Document> parser,
            Diagnostics diagnostics,
            BiFunction<Document, ReadingContext, List<B>> converter) {
        if (TooMuch.isIn(words, diagnostics)) {
            return List.of();
        }
        return Attempt.at(() -> readable(words, parser, diagnostics, converter), fault -> {
                    Span paragraph =
                            FaultyParagraph.in(words, alone -> readable(alone, parser, new Diagnostics(), converter));
                    diagnostics.add(Code.MKD_047, paragraph, fault);
                })
                .orElse(List.of());
    }

    private static <B extends Block> List<B> readable(
            Words words,
            Function<String, Document> parser,
            Diagnostics diagnostics,
            BiFunction<Document, ReadingContext, List<B>> converter) {
        Diagnostics found = new Diagnostics();
        ParsedText parsed = ParsedText.of(words, parser, found);
        Accounts accounts = new Accounts(words);
        ReadingContext reading = new ReadingContext(parsed.words(), found, accounts);
        List<B> blocks = converter.apply(parsed.document(), reading);
        RawMarkup.report(blocks, found);
        SyntaxMarks.settle(parsed.document(), parsed.words(), accounts);
        PrintedWords.settle(blocks, accounts);
        found.all().forEach(finding -> accounts.settle(finding.span()));
        parsed.passedOver().forEach(accounts::settle);
        accounts.open().forEach(lost -> found.add(Code.MKD_029, lost.span(), lost.text()));
        diagnostics.addAll(found.all());
        return blocks;
    }
}
