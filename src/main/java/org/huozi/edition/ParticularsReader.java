package org.huozi.edition;

import java.util.List;
import java.util.Optional;
import org.huozi.config.Keys;
import org.huozi.diag.Diagnostics;
import org.huozi.markdown.MarkdownReader;
import org.huozi.model.ArticleIdentifiers;
import org.huozi.model.EnglishMatter;
import org.huozi.model.History;
import org.huozi.model.Paragraph;
import org.huozi.model.Particulars;

/** The keys for what is printed around an article of any kind, and indexers ask for. */
final class ParticularsReader {
    private ParticularsReader() {}

    static Particulars read(Keys keys, Diagnostics diagnostics) {
        ArticleIdentifiers identifiers = new ArticleIdentifiers(
                keys.words("doi"),
                keys.words("cstr"),
                keys.words("clc"),
                keys.words("documentCode"),
                keys.words("articleNumber"));
        History history = new History(day(keys, "received"), day(keys, "revised"), day(keys, "accepted"));
        return new Particulars(identifiers, english(keys, diagnostics), ListedWords.of(keys, "funding"), history);
    }

    private static EnglishMatter english(Keys keys, Diagnostics diagnostics) {
        List<Paragraph> summary = keys.running("abstractEn")
                .map(text -> MarkdownReader.paragraphs(text.paragraphs(), diagnostics))
                .orElse(List.of());
        return new EnglishMatter(keys.words("titleEn"), summary, KeywordsReader.readEnglish(keys));
    }

    private static Optional<History.Day> day(Keys keys, String key) {
        return keys.day(key).map(date -> new History.Day(date, keys.span(key)));
    }
}
