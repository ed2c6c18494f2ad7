package org.huozi.output.site.citation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.config.JournalConfig;
import org.huozi.model.Colophon;

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
    private static final Pattern ISSN = Pattern.compile("\\b[0-9]{4}-[0-9]{3}[0-9Xx]\\b");

    public static CitedJournal of(JournalConfig journal) {
        return new CitedJournal(
                journal.title(),
                journal.publisher(),
                journal.language(),
                journal.colophon().text(Colophon.Item.ISSN).flatMap(CitedJournal::issn),
                journal.colophon().text(Colophon.Item.CN),
                journal.url().map(Object::toString),
                journal.rights());
    }

    /** ISO 3297: however the colophon writes around it, 1234-567X. */
    private static Optional<String> issn(String text) {
        Matcher number = ISSN.matcher(text);
        return number.find() ? Optional.of(number.group().toUpperCase(Locale.ROOT)) : Optional.empty();
    }
}
