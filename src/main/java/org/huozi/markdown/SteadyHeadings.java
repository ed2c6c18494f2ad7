package org.huozi.markdown;

import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.mappers.SpecialLeadInHandler;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's own headings, without the paragraph above being put together anew at each of its lines: that is asked for only
 * where a line may be the one below a heading (CommonMark 0.31, 4.3). A paragraph of 10,000 lines took seconds otherwise.
 */
final class SteadyHeadings implements CustomBlockParserFactory {
    private final HeadingParser.Factory headings = new HeadingParser.Factory();

    @Override
    public BlockParserFactory apply(DataHolder options) {
        BlockParserFactory own = headings.apply(options);
        return new BlockParserFactory() {
            @Override
            public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser above) {
                return own.tryStart(state, mayUnderline(state) ? above : new WithoutParagraph(above));
            }
        };
    }

    private static boolean mayUnderline(ParserState state) {
        int first = state.getNextNonSpaceIndex();
        BasedSequence line = state.getLine();
        return first < line.length() && "=-".indexOf(line.charAt(first)) >= 0;
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return headings.getAfterDependents();
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return headings.getBeforeDependents();
    }

    @Override
    public @Nullable SpecialLeadInHandler getLeadInHandler(DataHolder options) {
        return headings.getLeadInHandler(options);
    }

    @Override
    public boolean affectsGlobalScope() {
        return headings.affectsGlobalScope();
    }

    private record WithoutParagraph(MatchedBlockParser above) implements MatchedBlockParser {
        @Override
        public BlockParser getBlockParser() {
            return above.getBlockParser();
        }

        @Override
        public @Nullable BasedSequence getParagraphContent() {
            return null;
        }

        @Override
        public List<BasedSequence> getParagraphLines() {
            return above.getParagraphLines();
        }

        @Override
        public List<Integer> getParagraphEolLengths() {
            return above.getParagraphEolLengths();
        }

        @Override
        public @Nullable MutableDataHolder getParagraphDataHolder() {
            return above.getParagraphDataHolder();
        }
    }
}
