package org.huozi.source;

import java.util.Optional;
import org.huozi.han.ChineseText;
import org.huozi.model.Words;

/**
 * A single value, always text: no types are loaded, {@code no} stays “no” and 2022-02 stays “2022-02”.
 *
 * @param plain written without quotes and not as a block
 * @param literal a {@code |} block, or text pasted without indentation, which keeps its lines; all else folds them
 * @param words the value, line by line, knowing its places in the file; in quotes YAML has turned line ends into spaces
 *     and blank lines into line ends
 * @param written as the file has it, its quotes included
 * @param comment what stands behind it on its line and is not part of it
 */
public record YamlScalar(boolean plain, boolean literal, Words words, Words written, Optional<Words> comment)
        implements YamlNode {
    private static final String MARKS = "*_`[]";

    /** A name, or a value without anything behind it. */
    YamlScalar(boolean plain, Words words, Words written) {
        this(plain, false, words, written, Optional.empty());
    }

    /** A text that was taken for something else. */
    public static YamlScalar text(Words written) {
        return new YamlScalar(true, written, written);
    }

    YamlScalar with(Optional<Words> behind) {
        return new YamlScalar(plain, literal, words, written, behind);
    }

    /** The same value without some of its words. */
    public YamlScalar withWords(Words fewer) {
        return new YamlScalar(plain, literal, fewer, written, comment);
    }

    public String value() {
        return words.text();
    }

    /** The value in one line: a line end is a space between Western words, and nothing beside Chinese text. */
    public Words line() {
        String value = value();
        StringBuilder text = new StringBuilder();
        int[] sources = new int[value.length() + 1];
        int at = 0;
        while (at < value.length()) {
            if (!isLineEnd(at)) {
                sources[text.length()] = at;
                text.append(value.charAt(at));
                at++;
                continue;
            }
            int next = at;
            while (next < value.length() && (isLineEnd(next) || YamlLine.isSpace(value.charAt(next)))) {
                next++;
            }
            int before = text.toString().stripTrailing().length();
            text.setLength(before);
            boolean space = before > 0
                    && next < value.length()
                    && ChineseText.spaceBetween(text.codePointBefore(before), value.codePointAt(next));
            if (space) {
                sources[text.length()] = at;
                text.append(' ');
            }
            at = next;
        }
        sources[text.length()] = value.length();
        return value.contentEquals(text) ? words : words.as(text.toString(), sources);
    }

    /**
     * The value as Markdown, where a blank line separates paragraphs. Line ends that YAML folds are those of the file, not
     * of the text: a space between Western words, nothing beside Chinese ones. Only a text that keeps its lines has its own.
     */
    public Words paragraphs() {
        if (literal) {
            return words;
        }
        String value = value();
        StringBuilder text = new StringBuilder();
        int[] sources = new int[value.length() * 2 + 1];
        for (int i = 0; i < value.length(); i++) {
            boolean wrap = isWrap(i);
            if (wrap && !isSpaceAt(value, i)) {
                continue;
            }
            sources[text.length()] = i;
            text.append(wrap ? ' ' : value.charAt(i));
            if (isFolded(i) && value.charAt(i) == '\n') {
                sources[text.length()] = i;
                text.append('\n');
            }
        }
        sources[text.length()] = value.length();
        return words.as(text.toString(), sources);
    }

    /** A line end that does not end a paragraph. */
    private boolean isWrap(int at) {
        if (isFolded(at)) {
            return value().charAt(at) == ' ';
        }
        return value().charAt(at) == '\n' && !isLineEndAt(at - 1) && !isLineEndAt(at + 1);
    }

    private boolean isLineEndAt(int at) {
        return at >= 0 && at < value().length() && value().charAt(at) == '\n';
    }

    /** Whether a line end parts words, whatever marks of Markdown stand beside it. */
    private static boolean isSpaceAt(String value, int index) {
        int before = index - 1;
        while (before > 0 && MARKS.indexOf(value.charAt(before)) >= 0) {
            before--;
        }
        int after = index + 1;
        while (after < value.length() - 1 && MARKS.indexOf(value.charAt(after)) >= 0) {
            after++;
        }
        return before >= 0
                && after < value.length()
                && ChineseText.spaceBetween(value.codePointBefore(before + 1), value.codePointAt(after));
    }

    private boolean isLineEnd(int at) {
        char here = value().charAt(at);
        return here == '\n' || PrintableValues.isLineEnd(here) || (here == ' ' && isFolded(at));
    }

    /** A character that YAML has put in the place of line ends. */
    private boolean isFolded(int at) {
        return isQuoted() && !words.isVerbatim(at);
    }

    private boolean isQuoted() {
        return !written.text().isEmpty() && "\"'".indexOf(written.text().charAt(0)) >= 0 && !plain;
    }

    /** Nothing was written after the colon, or {@code ~} or {@code null}. */
    public boolean isEmpty() {
        return plain && (value().isEmpty() || value().equals("~") || value().equals("null"));
    }
}
