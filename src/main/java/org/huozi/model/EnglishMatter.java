package org.huozi.model;

import java.util.List;
import java.util.Optional;

/**
 * An article's title, abstract and keywords in English.
 *
 * @param summary 英文摘要
 */
public record EnglishMatter(Optional<Words> title, List<Paragraph> summary, Optional<Keywords> keywords) {
    public static final EnglishMatter NONE = new EnglishMatter(Optional.empty(), List.of(), Optional.empty());

    public EnglishMatter {
        summary = List.copyOf(summary);
    }

    EnglishMatter withSummary(List<Paragraph> changed) {
        return new EnglishMatter(title, changed, keywords);
    }
}
