package org.huozi.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A rule of ours for what begins with one of some characters, as flexmark takes it.
 *
 * @param characters those that it may begin with
 * @param parse takes what stands at the parser's place, and moves it on; or leaves it there and says no
 */
record InlineRule(CharSequence characters, Predicate<LightInlineParser> parse) implements InlineParserExtensionFactory {

    @Override
    public CharSequence getCharacters() {
        return characters;
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
        return new InlineParserExtension() {
            @Override
            public boolean parse(LightInlineParser here) {
                return parse.test(parser);
            }

            @Override
            public void finalizeDocument(InlineParser inlineParser) {
                // nothing is kept
            }

            @Override
            public void finalizeBlock(InlineParser inlineParser) {
                // nothing is kept
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
