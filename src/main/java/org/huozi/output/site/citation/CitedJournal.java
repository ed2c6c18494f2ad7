package org.huozi.output.site.citation;

import java.util.Optional;
import org.huozi.config.JournalConfig;

/**
 * The journal as references name it.
 *
 * @param titleEn 刊名 in English
 * @param issn 国际标准连续出版物号
 * @param eissn that of the site
 * @param cn 国内统一连续出版物号
 * @param url base of the hosted site, ending in a slash
 */
public record CitedJournal(
        String title,
        Optional<String> titleEn,
        String publisher,
        String language,
        Optional<String> issn,
        Optional<String> eissn,
        Optional<String> cn,
        Optional<String> url,
        Optional<String> rights) {
    public static CitedJournal of(JournalConfig journal) {
        return new CitedJournal(
                journal.title(),
                journal.titleEn(),
                journal.publisher(),
                journal.language(),
                journal.numbers().issn(),
                journal.numbers().eissn(),
                journal.numbers().cn(),
                journal.url().map(Object::toString),
                journal.rights());
    }
}
