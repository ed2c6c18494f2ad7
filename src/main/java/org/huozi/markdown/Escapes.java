package org.huozi.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.model.Words;

/** Backslash escapes and entities: here it is known which characters of the source stand for which of the text. */
final class Escapes {
    /** An escaped mark, or an entity (CommonMark 0.31, 2.4 and 2.5). */
    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\[!-/:-@\\[-`{-~]|&(?:#x[a-f0-9]{1,8}|#[0-9]{1,8}|[a-z][a-z0-9]{1,31});", Pattern.CASE_INSENSITIVE);

    private Escapes() {}

    /**
     * Words with their escapes and entities resolved.
     *
     * @param chars the same text as the parser has it
     */
    static Words resolved(Words source, BasedSequence chars) {
        String text = chars.unescape();
        if (!source.text().contentEquals(chars)) {
            return source.instead(text); // of several lines, without what stands before each
        }
        if (text.equals(source.text())) {
            return source;
        }
        Matcher escape = ESCAPE.matcher(source.text());
        StringBuilder resolved = new StringBuilder();
        int[] sources = new int[source.length() + 1];
        int at = 0;
        while (escape.find()) {
            at = same(source.text(), at, escape.start(), resolved, sources);
            String meant = Escaping.unescapeString(escape.group());
            Arrays.fill(sources, resolved.length(), resolved.length() + meant.length(), at);
            resolved.append(meant);
            at = escape.end();
        }
        same(source.text(), at, source.length(), resolved, sources);
        sources[resolved.length()] = source.length();
        return text.contentEquals(resolved)
                ? source.as(text, Arrays.copyOf(sources, text.length() + 1))
                : source.instead(text);
    }

    /** Takes what stands for itself. */
    private static int same(String text, int from, int to, StringBuilder resolved, int[] sources) {
        for (int i = from; i < to; i++) {
            sources[resolved.length()] = i;
            resolved.append(text.charAt(i));
        }
        return to;
    }
}
