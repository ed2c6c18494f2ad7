package org.huozi.source;

import org.huozi.diag.Span;
import org.huozi.model.Words;

/**
 * A single value, always text: no types are loaded, {@code no} stays “no” and 2022-02 stays “2022-02”.
 *
 * @param plain written without quotes and not as a block
 * @param literal a {@code |} block, which keeps its lines; every other value folds them
 * @param words the value, knowing its places in the file
 */
public record YamlScalar(boolean plain, boolean literal, Words words, Span span) implements YamlNode {

    public String value() {
        return words.text();
    }

    /**
     * The value as Markdown, where a blank line separates paragraphs and a line end is no more than that. YAML's folding
     * has turned line ends into spaces, which Chinese text does not want, and blank lines into line ends.
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
            sources[text.length()] = i;
            text.append(isLineEnd ? '\n' : character);
            if (character == '\n') {
                sources[text.length()] = i;
                text.append('\n');
            }
        }
        sources[text.length()] = value.length();
        return words.as(text.toString(), sources);
    }

    /** Nothing was written after the colon, or {@code ~} or {@code null}. */
    public boolean isEmpty() {
        return plain && (value().isEmpty() || value().equals("~") || value().equals("null"));
    }
}
