package org.huozi.output.site.citation;

import java.util.List;
import java.util.Optional;
import org.huozi.model.EnglishMatter;
import org.huozi.model.Keywords;
import org.huozi.model.Words;

/**
 * What an article says in English, as plain text.
 *
 * @param summary 英文摘要
 */
public record CitedEnglish(Optional<String> title, Optional<String> summary, List<String> keywords) {
    public CitedEnglish {
        keywords = List.copyOf(keywords);
    }

    static CitedEnglish of(EnglishMatter english) {
        return new CitedEnglish(
                english.title().map(Words::text),
                CitedArticle.summary(english.summary()),
                english.keywords().map(Keywords::texts).orElse(List.of()));
    }
}
