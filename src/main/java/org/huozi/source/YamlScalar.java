package org.huozi.source;

import org.huozi.diag.Span;

/**
 * A single value, always text: no types are loaded, {@code no} stays “no” and 2022-02 stays “2022-02”.
 *
 * @param plain written without quotes and not as a block
 * @param passage the value and where its characters stand in the file
 */
public record YamlScalar(boolean plain, Passage passage, Span span) implements YamlNode {

    public String value() {
        return passage.text();
    }

    /** Nothing was written after the colon, or {@code ~} or {@code null}. */
    public boolean isEmpty() {
        return plain && (value().isEmpty() || value().equals("~") || value().equals("null"));
    }
}
