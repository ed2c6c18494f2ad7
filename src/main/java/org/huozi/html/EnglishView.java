package org.huozi.html;

import java.util.List;
import java.util.Optional;
import org.huozi.model.EnglishMatter;
import org.huozi.model.Words;

/**
 * What an article says in English.
 *
 * @param summary the paragraphs of the abstract
 */
public record EnglishView(Optional<String> title, List<Markup> summary, Optional<KeywordsView> keywords) {
    public EnglishView {
        summary = List.copyOf(summary);
    }

    static EnglishView of(EnglishMatter english, BodyWriter writer) {
        return new EnglishView(
                english.title().map(Words::text),
                english.summary().stream()
                        .map(paragraph -> writer.inlines(paragraph.content()))
                        .toList(),
                english.keywords().map(words -> new KeywordsView(words.printed("; "), words.texts())));
    }
}
