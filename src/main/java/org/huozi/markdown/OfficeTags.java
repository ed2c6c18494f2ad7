package org.huozi.markdown;

import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.diag.Code;

/** Tags that word processors leave in a text, which are no HTML: {@code <o:p></o:p>}, {@code <v:shape …>}, {@code <![endif]>}. */
final class OfficeTags {
    private static final String NAME = "[A-Za-z][A-Za-z0-9]*:[A-Za-z][A-Za-z0-9.-]*";

    private static final Pattern TAG = Pattern.compile(
            "(?<!\\\\)(?:<(" + NAME + ")(?:\\s[^<>]*)?></\\1>|</?" + NAME + "(?:\\s[^<>]*)?/?>|<\\?xml[^<>\\n]*>)");

    private OfficeTags() {}

    /** Whether it is one that has a picture's marks, {@code <![endif]>}; then that is reported. */
    static boolean reported(ImageRef node, ReadingContext reading) {
        int start = node.getStartOffset() - 1;
        int end = node.getEndOffset() + 1;
        BasedSequence source = node.getChars().getBaseSequence();
        boolean tag =
                start >= 0 && end <= source.length() && source.charAt(start) == '<' && source.charAt(end - 1) == '>';
        if (tag) {
            reading.report(
                    Code.MKD_003,
                    reading.span(start, end),
                    source.subSequence(start, end).toString());
        }
        return tag;
    }

    /** Looks for them in the text between marks; an empty pair is one. */
    static void report(Text node, ReadingContext reading) {
        int at = node.getStartOffset();
        Matcher tag = TAG.matcher(node.getChars());
        while (tag.find()) {
            reading.report(Code.MKD_003, reading.span(at + tag.start(), at + tag.end()), tag.group());
        }
    }
}
