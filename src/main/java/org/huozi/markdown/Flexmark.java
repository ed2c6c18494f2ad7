package org.huozi.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** The parser as this project sets it up: CommonMark, tables, footnotes, definitions, containers, formulae, Chinese emphasis. */
final class Flexmark {
    private static final Parser BODY = parser(new MutableDataSet()
                    .set(
                            Parser.EXTENSIONS,
                            List.of(TablesExtension.create(), FootnoteExtension.create(), DefinitionExtension.create()))
                    .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                    .set(TablesExtension.COLUMN_SPANS, false)
                    .set(TablesExtension.WITH_CAPTION, false)
                    .set(TablesExtension.APPEND_MISSING_COLUMNS, false)
                    .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
                    .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true))
            .customBlockParserFactory(new SteadyHeadings())
            .customBlockParserFactory(new ContainerParser.ContainerParserFactory())
            // which flexmark brings for its own parser of inlines only
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .paragraphPreProcessorFactory(new LinesAboveTable.LinesAboveTableFactory())
            .build();

    private static final Parser PARAGRAPHS = parser(new MutableDataSet()
                    .set(Parser.EXTENSIONS, List.of(FootnoteExtension.create()))
                    .set(Parser.BLOCK_QUOTE_PARSER, false)
                    .set(Parser.LIST_BLOCK_PARSER, false)
                    .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                    .set(Parser.THEMATIC_BREAK_PARSER, false)
                    .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false))
            .build();

    private Flexmark() {}

    /** A body with all its blocks. */
    static Document parse(String text) {
        return BODY.parse(text);
    }

    /** A text of paragraphs only: “1. …” or “# …” at its beginning is just text. */
    static Document parseParagraphs(String text) {
        return PARAGRAPHS.parse(text);
    }

    private static Parser.Builder parser(MutableDataSet options) {
        return Parser.builder(options.set(Parser.HEADING_PARSER, false) // SteadyHeadings
                        .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                        .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false)
                        // tags are read within their lines, so that no line is swallowed
                        .set(Parser.HTML_BLOCK_PARSER, false)
                        // editors indent paragraphs; four spaces do not make a program listing
                        .set(Parser.INDENTED_CODE_BLOCK_PARSER, false))
                .customInlineParserFactory(SteadyInlineParser::new)
                .customDelimiterProcessor(new ChineseEmphasis())
                .customDelimiterProcessor(new PlainUnderscores())
                .customInlineParserExtensionFactory(BareAddresses.RULE)
                .customInlineParserExtensionFactory(FormulaParser.RULE);
    }
}
