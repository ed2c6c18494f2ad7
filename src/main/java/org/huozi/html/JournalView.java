package org.huozi.html;

import java.util.Optional;
import org.huozi.config.JournalConfig;

/**
 * What templates see of the journal.
 *
 * @param url base of the hosted site, ending in a slash
 */
public record JournalView(
        String title,
        String publisher,
        String language,
        Optional<String> url,
        Optional<String> description,
        Optional<String> rights) {

    public static JournalView of(JournalConfig journal) {
        return new JournalView(
                journal.title(),
                journal.publisher(),
                journal.language(),
                journal.url().map(Object::toString),
                journal.description(),
                journal.rights());
    }
}
