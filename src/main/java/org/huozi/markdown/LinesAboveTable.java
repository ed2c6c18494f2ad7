package org.huozi.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parts the lines above a table from it where no blank line does: captions are typed so. GFM has it that way (4.10, a
 * table may interrupt a paragraph); flexmark would take none of it for a table.
 */
final class LinesAboveTable implements ParagraphPreProcessor {
    private static final Pattern DELIMITERS =
            Pattern.compile("\\s*+\\|?+(?:\\s*+:?-++:?\\s*+\\|)++(?:\\s*+:?-++:?)?+\\s*+");

    private LinesAboveTable() {}

    @Override
    public int preProcessBlock(Paragraph block, ParserState state) {
        List<BasedSequence> lines = block.getContentLines();
        int head = 0;
        while (head < lines.size() && lines.get(head).indexOf('|') < 0) {
            head++;
        }
        int below = head;
        while (below < lines.size()
                && lines.get(below).indexOf('|') >= 0
                && !DELIMITERS.matcher(lines.get(below)).matches()) {
            below++;
        }
        boolean table = 0 < head && head < below && below < lines.size();
        if (!table || !DELIMITERS.matcher(lines.get(below)).matches()) {
            return 0;
        }
        Paragraph above = new Paragraph();
        above.setContent(block, 0, head);
        above.setCharsFromContent();
        state.getInlineParser().parse(above.getContentChars().trimEnd(), above); // no block parser will
        block.insertBefore(above);
        state.blockAdded(above);
        return lines.get(head).getStartOffset() - block.getStartOffset();
    }

    /** Offers it to flexmark, for use before tables are looked for. */
    static final class LinesAboveTableFactory implements ParagraphPreProcessorFactory {
        @Override
        public boolean affectsGlobalScope() {
            return false;
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return Set.of(TableParagraphPreProcessor.Factory().getClass());
        }

        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return new LinesAboveTable();
        }
    }
}
