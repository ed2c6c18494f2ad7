package org.huozi.source;

import java.util.List;
import org.huozi.model.Words;

/** A list, its items on lines of their own or in brackets. */
public record YamlSequence(List<YamlNode> items, Words written) implements YamlNode {
    public YamlSequence {
        items = List.copyOf(items);
    }
}
