package org.huozi.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises {@code ::: figure {…}} … {@code :::}. Containers do not nest: the next opening line ends the one before. A
 * box alone may hold figures and tables.
 */
final class ContainerParser extends AbstractBlockParser {
    private static final Pattern LINE = Pattern.compile("[:：]{3,}[ \\t]*(.*?)[ \\t]*");

    private final Container container;

    private ContainerParser(Container container) {
        this.container = container;
    }

    @Override
    public Block getBlock() {
        return container;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block block) {
        return true;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (container.closed() || container.info().isEmpty()) {
            return BlockContinue.none();
        }
        Matcher line = LINE.matcher(rest(state));
        if (state.getIndent() > 3 || !line.matches()) {
            return BlockContinue.atIndex(state.getIndex());
        }
        boolean holds = container.isBox() && (isOfBox(line.group(1)) || hasOpenInside(state));
        if (holds) {
            return BlockContinue.atIndex(state.getIndex());
        }
        if (!line.group(1).isEmpty()) {
            return BlockContinue.none();
        }
        // the closing line counts as a blank one, which ends whatever is open inside; the next line is outside
        container.close(rest(state));
        return BlockContinue.atIndex(state.getLine().length());
    }

    /** What a box may hold. */
    private static boolean isOfBox(String opening) {
        return opening.startsWith("figure") || opening.startsWith("table");
    }

    private boolean hasOpenInside(ParserState state) {
        return state.getActiveBlockParsers().stream()
                .anyMatch(parser -> parser instanceof ContainerParser inner
                        && inner != this
                        && !inner.container.closed()
                        && isOfBox(inner.container.info().toString()));
    }

    @Override
    public void closeBlock(ParserState state) {
        container.setCharsFromContent();
    }

    private static BasedSequence rest(ParserState state) {
        return state.getLine().subSequence(state.getNextNonSpaceIndex());
    }

    /** Offers the parser to flexmark. */
    static final class ContainerParserFactory implements CustomBlockParserFactory {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new AbstractBlockParserFactory(options) {
                @Override
                public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                    BasedSequence rest = rest(state);
                    Matcher line = LINE.matcher(rest);
                    if (state.getIndent() > 3 || !line.matches()) {
                        return BlockStart.none();
                    }
                    Container container = new Container(rest, rest.subSequence(line.start(1), line.end(1)));
                    return BlockStart.of(new ContainerParser(container))
                            .atIndex(state.getLine().length());
                }
            };
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
