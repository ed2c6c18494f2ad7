package org.huozi.references;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an entry says of the work that is cited, part by part; what it does not say, or what was not understood, is absent.
 *
 * @param authors the names that come first, without 等 and et al.
 * @param others 等 or et al., when the entry says that there are more
 * @param host what the work stands in: the journal, the newspaper, the book; with its own editors
 * @param place of publication
 * @param publisher also a university, of a thesis
 * @param year with the letter that tells two of an author apart, 2019a
 * @param number within the volume: 期
 * @param date of a day, as typed
 * @param accessed 引用日期
 */
public record CitedWork(
        List<EntryPart> authors,
        Optional<EntryPart> others,
        Optional<EntryPart> title,
        Optional<TypeMark> type,
        Optional<EntryPart> host,
        Optional<EntryPart> place,
        Optional<EntryPart> publisher,
        Optional<EntryPart> year,
        Optional<EntryPart> volume,
        Optional<EntryPart> number,
        Optional<EntryPart> pages,
        Optional<EntryPart> date,
        Optional<EntryPart> accessed,
        Optional<EntryPart> address,
        Optional<EntryPart> doi,
        Optional<EntryPart> cstr) {

    public CitedWork {
        authors = List.copyOf(authors);
    }

    /** The letters of its type; empty where it has no mark. */
    public String typeLetters() {
        return type.map(TypeMark::letters).orElse("");
    }

    /** The year without its letter. */
    public OptionalInt yearNumber() {
        return year.map(part -> part.text().replaceAll("[^0-9]", ""))
                .filter(digits -> digits.length() == 4)
                .map(digits -> OptionalInt.of(Integer.parseInt(digits)))
                .orElse(OptionalInt.empty());
    }
}
