package org.huozi.source;

import java.util.List;
import org.huozi.model.Words;

/**
 * Keys with their values, in the order of the file; no key twice.
 *
 * @param whole no line between them was left out because it could not be understood
 */
public record YamlMapping(List<Entry> entries, Words written, boolean whole) implements YamlNode {
    public YamlMapping {
        entries = List.copyOf(entries);
    }

    /** One {@code key: value}. */
    public record Entry(YamlScalar key, YamlNode value) {}
}
