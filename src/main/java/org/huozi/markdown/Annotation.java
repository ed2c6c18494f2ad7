package org.huozi.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.diag.Span;
import org.huozi.model.Inline;

/**
 * What stands in braces behind a phrase in brackets: {@code [重点]{.着重号}}, {@code [绍兴]{.专名号}}, {@code
 * [史记]{.书名号}}, {@code [灵活]{拼音="línghuó"}}, {@code 第 [图 1]{.页码} 页}.
 *
 * @param text the braces and what is in them
 * @param name without its dot
 * @param value of a reading, else empty
 */
record Annotation(String text, String name, String value) {
    private static final Pattern BRACES =
            Pattern.compile("\\A\\{\\s*(?:\\.([\\p{L}-]+)|([\\p{L}-]+)\\s*=\\s*[\"“]([^\"”}]*)[\"”])\\s*}");

    private static final Map<String, Inline.Marked.Mark> MARKS = Map.of(
            "着重号", Inline.Marked.Mark.EMPHASIS,
            "dotted", Inline.Marked.Mark.EMPHASIS,
            "专名号", Inline.Marked.Mark.PROPER_NAME,
            "name", Inline.Marked.Mark.PROPER_NAME,
            "书名号", Inline.Marked.Mark.BOOK_TITLE,
            "book", Inline.Marked.Mark.BOOK_TITLE);

    private static final List<String> PAGES = List.of("页码", "page");

    private static final List<String> READINGS = List.of("拼音", "注音", "ruby");

    /** The annotation that a node begins with, if it begins with one. */
    static Optional<Annotation> at(Node node) {
        Matcher braces = BRACES.matcher(node instanceof Text ? node.getChars().toString() : "");
        if (!braces.find()) {
            return Optional.empty();
        }
        boolean reading = braces.group(2) != null;
        return Optional.of(new Annotation(
                braces.group(),
                braces.group(reading ? 2 : 1),
                reading ? braces.group(3).strip() : ""));
    }

    int length() {
        return text.length();
    }

    boolean isKnown() {
        return value.isEmpty() ? MARKS.containsKey(name) || PAGES.contains(name) : READINGS.contains(name);
    }

    /** The annotated phrase; only for a known annotation. */
    Inline of(List<Inline> phrase, Span span) {
        if (value.isEmpty() && PAGES.contains(name)) {
            return new Inline.PageReference("", phrase, span);
        }
        Inline.Marked.Mark mark = MARKS.get(name);
        return mark != null && value.isEmpty()
                ? new Inline.Marked(mark, phrase, span)
                : new Inline.Ruby(phrase, value, span);
    }
}
