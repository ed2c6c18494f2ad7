package org.huozi.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address typed into the text is one word: no sign in it is a mark of Markdown, {@code https://a.cn/~u/_a_/b*c*}. */
final class BareAddresses implements InlineParserExtension {
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|ftp://|www\\.)[A-Za-z0-9\\-._~:/?#@!$&'*+,;=%]+");

    private final LightInlineParser parser;

    private BareAddresses(LightInlineParser parser) {
        this.parser = parser;
    }

    @Override
    public boolean parse(LightInlineParser here) {
        int start = parser.getIndex();
        boolean withinWord = start > 0
                && Character.isLetterOrDigit(parser.getInput().charAt(start - 1))
                && parser.getInput().charAt(start - 1) < 0x250;
        Matcher address = withinWord ? null : parser.matcher(ADDRESS); // which moves the parser on
        if (address == null) {
            parser.setIndex(start);
            return false;
        }
        int end = start + length(address.group());
        parser.appendText(parser.getInput().subSequence(start, end));
        parser.setIndex(end);
        return true;
    }

    /** Without the marks of the sentence, or of an emphasis, that the address stands at the end of. */
    private static int length(String address) {
        int end = address.length();
        while (end > 0 && isOutside(address, end - 1)) {
            end--;
        }
        return end;
    }

    private static boolean isOutside(String address, int at) {
        char sign = address.charAt(at);
        if (sign == '*' || sign == '_') {
            int first = at;
            while (first > 0 && address.charAt(first - 1) == sign) {
                first--;
            }
            return address.lastIndexOf(sign, first - 1) < 0;
        }
        return ".,;:!?'&".indexOf(sign) >= 0;
    }

    @Override
    public void finalizeDocument(InlineParser inlineParser) {
        // nothing is kept
    }

    @Override
    public void finalizeBlock(InlineParser inlineParser) {
        // nothing is kept
    }

    /** Offers the parser to flexmark. */
    static final class Factory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "hfw";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new BareAddresses(parser);
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
