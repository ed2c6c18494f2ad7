package org.huozi.source;

import java.util.List;
import org.huozi.diag.Span;

/** A list. */
public record YamlSequence(List<YamlNode> items, Span span) implements YamlNode {
    public YamlSequence {
        items = List.copyOf(items);
    }
}
