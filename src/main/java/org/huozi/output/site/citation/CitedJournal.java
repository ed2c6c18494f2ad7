package org.huozi.output.site.citation;

import java.util.Optional;
import org.huozi.config.JournalConfig;

/**
 * The journal as references name it.
 *
 * @param issn 国际标准连续出版物号
 * @param cn 国内统一连续出版物号
 * @param url base of the hosted site, ending in a slash
 */
public record CitedJournal(
        String title,
        String publisher,
        String language,
        Optional<String> issn,
        Optional<String> cn,
        Optional<String> url,
        Optional<String> rights) {

    public static CitedJournal of(JournalConfig journal) {
        return new CitedJournal(
                journal.title(),
                journal.publisher(),
                journal.language(),
                Optional.empty(),
                Optional.empty(),
                journal.url().map(Object::toString),
                journal.rights());
    }
}
