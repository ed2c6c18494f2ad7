package org.huozi.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's reader of inlines, in time that grows with the length of a block, and in a stack that does not. Its own
 * copies the rest of the block at every match, looks for what closes a mark up to the end each time, and has patterns
 * that go a frame deeper with every character (decision 0028).
 */
final class SteadyInlineParser extends InlineParserImpl {
    /** Chars of a mail address, with some to spare (RFC 5321, 4.5.3.1: 64 and 255). */
    private static final int LONGEST_MAIL = 400;

    private SyntaxScanner scanner = new SyntaxScanner("");
    private @Nullable BasedSequence scanned;

    SteadyInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkProcessors, extensions);
    }

    @Override
    public @Nullable BasedSequence match(Pattern pattern) {
        Matcher matcher = matcher(pattern);
        return matcher == null ? null : input.subSequence(matcher.start(), matcher.end());
    }

    @Override
    public BasedSequence @Nullable [] matchWithGroups(Pattern pattern) {
        throw new UnsupportedOperationException("copies the block; nothing that we use calls it");
    }

    /** Ticks that nothing closes are text, without a look at all that follows. */
    @Override
    protected boolean parseBackticks() {
        int end = scanner().endOfTicks(index);
        if (scanner().ticks(end - index, end) >= 0) {
            return super.parseBackticks();
        }
        appendText(input, index, end);
        index = end;
        return true;
    }

    @Override
    public @Nullable BasedSequence parseLinkDestination() {
        BasedSequence angled = taken(SyntaxScanner.angledDestination(input, index));
        if (angled != null) {
            return angled;
        }
        int end = Math.min(input.length(), index + SyntaxScanner.LONGEST);
        BasedSequence plain = linkDestinationParser.parseLinkDestination(input.subSequence(0, end), index);
        index += plain.length();
        return plain;
    }

    @Override
    public @Nullable BasedSequence parseLinkTitle() {
        return taken(SyntaxScanner.title(input, index));
    }

    @Override
    public int parseLinkLabel() {
        BasedSequence label = taken(SyntaxScanner.label(input, index));
        return label == null ? 0 : label.length();
    }

    @Override
    public boolean parseAutolink() {
        int end = scanner().next(">", index);
        if (end < 0) {
            return false;
        }
        if (end - index <= LONGEST_MAIL) {
            return super.parseAutolink();
        }
        BasedSequence link = match(myParsing.AUTOLINK);
        if (link == null) {
            return false;
        }
        int last = link.length() - 1;
        appendNode(new AutoLink(link.subSequence(0, 1), link.subSequence(1, last), link.subSequence(last, last + 1)));
        return true;
    }

    @Override
    public boolean parseHtmlInline() {
        BasedSequence tag = taken(scanner().markup(index));
        if (tag == null) {
            return false;
        }
        appendNode(tag.startsWith("<!--") ? new HtmlInlineComment(tag) : new HtmlInline(tag));
        return true;
    }

    private @Nullable BasedSequence taken(OptionalInt end) {
        if (end.isEmpty()) {
            return null;
        }
        int start = index;
        index = end.getAsInt();
        return input.subSequence(start, index);
    }

    /** Of the text that is read now. */
    private SyntaxScanner scanner() {
        if (scanned != input) {
            scanned = input;
            scanner = new SyntaxScanner(input.toString());
        }
        return scanner;
    }
}
