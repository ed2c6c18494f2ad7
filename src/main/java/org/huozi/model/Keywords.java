package org.huozi.model;

import java.util.List;

/**
 * 关键词.
 *
 * @param printed exactly as the page shows them, separators included
 * @param words one by one, for metadata
 */
public record Keywords(String printed, List<String> words) {
    public Keywords {
        words = List.copyOf(words);
    }
}
