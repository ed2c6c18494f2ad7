package org.huozi.markdown;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.diag.Attempt;
import org.huozi.diag.Span;
import org.huozi.model.Words;

/** Finds which paragraph of a text it was that could not be read. */
final class FaultyParagraph {
    private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]*\\S[^\\n]*(?:\\n[ \\t]*\\S[^\\n]*+)*+");

    private FaultyParagraph() {}

    /** The first that cannot be read by itself either; the beginning of the text if all can. */
    static Span in(Words words, Function<Words, ?> reader) {
        Matcher paragraph = PARAGRAPH.matcher(words.text());
        while (paragraph.find()) {
            Words alone = words.part(paragraph.start(), paragraph.end());
            if (Attempt.fails(() -> reader.apply(alone))) {
                return words.span(paragraph.start(), paragraph.start());
            }
        }
        return words.span(0, 0);
    }
}
