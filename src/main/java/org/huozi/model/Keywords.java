package org.huozi.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * 关键词.
 *
 * @param written as the manuscript has them: a list, or all in one, separators included
 * @param words one by one, for metadata
 */
public record Keywords(List<Words> written, List<Words> words) {
    public Keywords {
        written = List.copyOf(written);
        words = List.copyOf(words);
    }

    /** Exactly as the page shows them, separators included. */
    public String printed() {
        return printed("；");
    }

    /**
     * The same with another separator.
     *
     * @param separator between those of a list
     */
    public String printed(String separator) {
        return written.stream().map(Words::text).collect(Collectors.joining(separator));
    }

    /** One by one. */
    public List<String> texts() {
        return words.stream().map(Words::text).toList();
    }
}
