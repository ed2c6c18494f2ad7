package org.huozi.html;

import java.util.List;

/**
 * 关键词.
 *
 * @param printed exactly as the page shows them
 */
public record KeywordsView(String printed, List<String> words) {
    public KeywordsView {
        words = List.copyOf(words);
    }
}
