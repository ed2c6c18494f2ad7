package org.huozi.source;

import java.util.Arrays;
import org.huozi.diag.Span;

/**
 * A single value, always text: no types are loaded, {@code no} stays “no” and 2022-02 stays “2022-02”.
 *
 * @param plain written without quotes and not as a block
 * @param literal a {@code |} block, which keeps its lines; every other value folds them
 * @param passage the value and where its characters stand in the file
 */
public record YamlScalar(boolean plain, boolean literal, Passage passage, Span span) implements YamlNode {

    public String value() {
        return passage.text();
    }

    /**
     * The value as Markdown, where a blank line separates paragraphs and a line end is no more than that. YAML's folding
     * has turned line ends into spaces, which Chinese text does not want, and blank lines into line ends.
     */
    public Passage paragraphs() {
        String value = value();
        if (literal) {
            return passage;
        }
        StringBuilder text = new StringBuilder();
        int[] offsets = new int[value.length() * 2 + 1];
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            offsets[text.length()] = i;
            text.append(character == ' ' && isLineEnd(i) ? '\n' : character);
            if (character == '\n') {
                offsets[text.length()] = i;
                text.append('\n');
            }
        }
        Arrays.fill(offsets, text.length(), offsets.length, value.length());
        return new Passage(
                passage.file(), text.toString(), offset -> passage.toFile().applyAsInt(offsets[offset]));
    }

    private boolean isLineEnd(int offset) {
        return passage.file().text().charAt(passage.toFile().applyAsInt(offset)) == '\n';
    }

    /** Nothing was written after the colon, or {@code ~} or {@code null}. */
    public boolean isEmpty() {
        return plain && (value().isEmpty() || value().equals("~") || value().equals("null"));
    }
}
