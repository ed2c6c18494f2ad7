package org.huozi.html;

import java.util.Optional;
import org.huozi.config.JournalConfig;
import org.huozi.config.PrintStyle;
import org.huozi.config.SiteStyle;

/**
 * What templates see of the journal.
 *
 * @param issn 国际标准连续出版物号
 * @param eissn that of the site
 * @param cn 国内统一连续出版物号
 * @param url base of the hosted site, ending in a slash
 * @param print its choices for the pages
 * @param site its choices for the site
 */
public record JournalView(
        String title,
        Optional<String> titleEn,
        String publisher,
        Optional<String> issn,
        Optional<String> eissn,
        Optional<String> cn,
        String language,
        Optional<String> url,
        Optional<String> description,
        Optional<String> rights,
        PrintStyle print,
        SiteStyle site) {

    public static JournalView of(JournalConfig journal) {
        return new JournalView(
                journal.title(),
                journal.titleEn(),
                journal.publisher(),
                journal.numbers().issn(),
                journal.numbers().eissn(),
                journal.numbers().cn(),
                journal.language(),
                journal.url().map(Object::toString),
                journal.description(),
                journal.rights(),
                journal.print(),
                journal.site());
    }
}
