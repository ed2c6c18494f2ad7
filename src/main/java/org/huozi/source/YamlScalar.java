package org.huozi.source;

import java.util.Optional;
import org.huozi.han.ChineseText;
import org.huozi.model.Words;

/**
 * A single value, always text: no types are loaded, {@code no} stays “no” and 2022-02 stays “2022-02”.
 *
 * @param plain written without quotes and not as a block
 * @param words the value, line by line, knowing its places in the file; in quotes YAML has turned line ends into spaces
 *     and blank lines into line ends
 * @param written as the file has it, its quotes included
 * @param comment what stands behind it on its line and is not part of it
 */
public record YamlScalar(boolean plain, Words words, Words written, Optional<Words> comment) implements YamlNode {

    /** A name, or a value without anything behind it. */
    YamlScalar(boolean plain, Words words, Words written) {
        this(plain, words, written, Optional.empty());
    }

    /** A text that was taken for something else. */
    public static YamlScalar text(Words written) {
        return new YamlScalar(true, written, written);
    }

    YamlScalar with(Optional<Words> behind) {
        return new YamlScalar(plain, words, written, behind);
    }

    /** The same value without some of its words. */
    public YamlScalar withWords(Words fewer) {
        return new YamlScalar(plain, fewer, written, comment);
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

    /** The value as Markdown, where a blank line separates paragraphs and a line end is no more than that. */
    public Words paragraphs() {
        String value = value();
        StringBuilder text = new StringBuilder();
        int[] sources = new int[value.length() * 2 + 1];
        for (int i = 0; i < value.length(); i++) {
            sources[text.length()] = i;
            text.append(isFolded(i) && value.charAt(i) == ' ' ? '\n' : value.charAt(i));
            if (isFolded(i) && value.charAt(i) == '\n') {
                sources[text.length()] = i;
                text.append('\n');
            }
        }
        sources[text.length()] = value.length();
        return words.as(text.toString(), sources);
    }

    private boolean isLineEnd(int at) {
        return value().charAt(at) == '\n' || (value().charAt(at) == ' ' && isFolded(at));
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
