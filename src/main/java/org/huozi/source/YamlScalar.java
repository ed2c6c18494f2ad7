package org.huozi.source;

import org.huozi.diag.Span;
import org.huozi.han.ChineseText;
import org.huozi.model.Words;

/**
 * A single value, always text: no types are loaded, {@code no} stays “no” and 2022-02 stays “2022-02”.
 *
 * @param plain written without quotes and not as a block
 * @param literal a {@code |} block, which keeps its lines; every other value folds them
 * @param words the value, knowing its places in the file
 */
public record YamlScalar(boolean plain, boolean literal, Words words, Span span) implements YamlNode {
    private static final String MARKS = "*_`[]";

    public String value() {
        return words.text();
    }

    /**
     * The value as Markdown, where a blank line separates paragraphs. Line ends that YAML folds are those of the file, not
     * of the text: a space between Western words, nothing beside Chinese ones. Only a literal block keeps its lines.
     */
    public Words paragraphs() {
        if (literal) {
            return words;
        }
        String value = value();
        StringBuilder text = new StringBuilder();
        int[] sources = new int[value.length() * 2 + 1];
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            boolean isLineEnd = character == ' ' && !words.isVerbatim(i); // a space that the file does not have
            if (isLineEnd && !isSpaceAt(value, i)) {
                continue;
            }
            sources[text.length()] = i;
            text.append(character);
            if (character == '\n') {
                sources[text.length()] = i;
                text.append('\n');
            }
        }
        sources[text.length()] = value.length();
        return words.as(text.toString(), sources);
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

    /** Nothing was written after the colon, or {@code ~} or {@code null}. */
    public boolean isEmpty() {
        return plain && (value().isEmpty() || value().equals("~") || value().equals("null"));
    }
}
