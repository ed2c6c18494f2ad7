package org.huozi.source;

import java.util.List;
import org.huozi.diag.Span;

/** Keys with their values, in the order of the file; no key twice. */
public record YamlMapping(List<Entry> entries, Span span) implements YamlNode {
    public YamlMapping {
        entries = List.copyOf(entries);
    }

    /** One {@code key: value}. */
    public record Entry(YamlScalar key, YamlNode value) {}
}
