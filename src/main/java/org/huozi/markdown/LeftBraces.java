package org.huozi.markdown;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.LinkNode;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.diag.Code;

/**
 * Braces that mean something behind a phrase in brackets, or in other programs, and here are text: {@code
 * ![甲](a.svg){width=50%}}, {@code [二](#二){.页码}}, {@code ## 背景 {#bg}}.
 */
final class LeftBraces {
    /** {.名} {拼音="…"}: nobody writes these as text. {#名} is among {@link RawMarkup}. */
    private static final String SURE = "(?:\\.|#(?![\\w-]+}))\\p{L}[^{}\\n]*|(?:拼音|注音|ruby)\\s*=[^{}\\n]*";

    /** {width=50%} {missing}, which may be text elsewhere. */
    private static final String ATTRIBUTES = SURE + "|[A-Za-z.][^{}\\n]*";

    private static final Pattern ANYWHERE = Pattern.compile("(?<![{$\\\\])\\{\\s*(?:" + SURE + ")\\s*}(?!})");
    private static final Pattern BEHIND = Pattern.compile("\\{\\s*(?:" + ATTRIBUTES + ")\\s*}");
    private static final Pattern ALONE = Pattern.compile("\\s*(\\{\\s*[A-Za-z][A-Za-z-]+\\s*=[^{}\\n]*})\\s*");

    private LeftBraces() {}

    /** Looks for them in the text between marks. */
    static void report(Text node, ReadingContext reading) {
        String text = node.getChars().toString();
        int at = 0;
        Matcher behind = BEHIND.matcher(text);
        Matcher alone = ALONE.matcher(text);
        if (isReported(node)) {
            at = text.indexOf('}') + 1; // the annotation, known or not
        } else if (isObject(node.getPrevious()) && behind.lookingAt()) {
            at = report(node, behind.start(), behind.end(), reading);
        } else if (isLine(node) && alone.matches()) {
            at = report(node, alone.start(1), alone.end(1), reading);
        }
        Matcher sure = ANYWHERE.matcher(text);
        while (sure.find(at)) {
            at = report(node, sure.start(), sure.end(), reading);
        }
    }

    private static int report(Node node, int start, int end, ReadingContext reading) {
        int offset = node.getStartOffset();
        String braces = node.getChars().subSequence(start, end).toString();
        reading.report(Code.FIG_024, reading.span(offset + start, offset + end), braces);
        return end;
    }

    /** By what reads annotations, or by what finds note marks in brackets. */
    private static boolean isReported(Text node) {
        boolean phrase =
                node.getPrevious() instanceof LinkRef && Annotation.at(node).isPresent();
        return phrase
                || (node.getPrevious() instanceof Footnote && node.getChars().startsWith("]{"));
    }

    private static boolean isObject(Node before) {
        return before instanceof Image
                || before instanceof LinkNode
                || before instanceof StrongEmphasis
                || before instanceof Emphasis
                || before instanceof com.vladsch.flexmark.ast.Code;
    }

    private static boolean isLine(Node node) {
        return (node.getPrevious() == null || BrokenLines.isBreak(node.getPrevious()))
                && (node.getNext() == null || BrokenLines.isBreak(node.getNext()));
    }
}
