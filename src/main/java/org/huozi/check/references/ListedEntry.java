package org.huozi.check.references;

import java.util.List;
import java.util.Optional;
import org.huozi.diag.Code;
import org.huozi.diag.Correction;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Span;
import org.huozi.model.BibliographyEntry;
import org.huozi.model.Inline;
import org.huozi.model.PlainText;
import org.huozi.model.Walk;
import org.huozi.model.Words;
import org.huozi.references.CitedWork;
import org.huozi.references.EntryPart;
import org.huozi.references.EntryReader;

/**
 * An entry before the one who judges it.
 *
 * @param words of the entry, without its number
 */
record ListedEntry(BibliographyEntry typed, Words words, CitedWork work) {
    /** Chars of a title that name an entry. */
    private static final int SHOWN = 16;

    /** None for an entry without words. */
    static Optional<ListedEntry> of(BibliographyEntry entry) {
        List<Words> texts = Walk.inlines(entry.content())
                .filter(Inline.Text.class::isInstance)
                .map(inline -> ((Inline.Text) inline).words())
                .toList();
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        Words words = Words.joined(texts);
        return Optional.of(new ListedEntry(entry, words, EntryReader.read(words.text())));
    }

    String text() {
        return words.text();
    }

    boolean isChinese() {
        return EntryReader.isChinese(work);
    }

    /** The number as typed, or the beginning of the entry. */
    String name() {
        String label = PlainText.of(typed.label());
        return label.isEmpty() ? "“" + shortened(text()) + "”" : label;
    }

    /** The title, or what begins the entry. */
    String shownTitle() {
        return shortened(work.title().map(EntryPart::text).orElse(text()));
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    Diagnostic finding(Code code, Span place, String... arguments) {
        return new Diagnostic(code, code.severity(), place, List.of(arguments), List.of());
    }

    Diagnostic finding(Code code, EntryPart part, String... arguments) {
        return finding(code, words.span(part.start(), part.end()), arguments);
    }

    /** One with what mends it; all of it, or nothing is certain. */
    Diagnostic finding(Code code, Span place, List<Optional<Correction>> corrections, String... arguments) {
        boolean certain = corrections.stream().allMatch(Optional::isPresent);
        List<Correction> all =
                certain ? corrections.stream().flatMap(Optional::stream).toList() : List.of();
        return new Diagnostic(code, code.severity(), place, List.of(arguments), all);
    }
}
