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
     * The value as Markdown, where a blank line separates paragraphs. Folding turns a line end into a space and a blank
     * line into a line end, which is one too few.
     */
    public Passage paragraphs() {
        String value = value();
        if (literal || value.indexOf('\n') < 0) {
            return passage;
        }
        StringBuilder text = new StringBuilder();
        int[] offsets = new int[value.length() * 2 + 1];
        for (int i = 0; i < value.length(); i++) {
            int copies = value.charAt(i) == '\n' ? 2 : 1;
            for (int copy = 0; copy < copies; copy++) {
                offsets[text.length()] = i;
                text.append(value.charAt(i));
            }
        }
        Arrays.fill(offsets, text.length(), offsets.length, value.length());
        return new Passage(
                passage.file(), text.toString(), offset -> passage.toFile().applyAsInt(offsets[offset]));
    }

    /** Nothing was written after the colon, or {@code ~} or {@code null}. */
    public boolean isEmpty() {
        return plain && (value().isEmpty() || value().equals("~") || value().equals("null"));
    }
}
