package org.huozi.model;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.huozi.diag.Span;

/**
 * An entry of a list of sources. Nobody alters its words.
 *
 * @param id unique within the article; empty until {@code transform} has given it
 * @param number that its author typed; none where the list goes by author and year
 * @param label the number as typed, with its brackets or its mark: [1]; empty where there is none
 * @param content all else
 */
public record BibliographyEntry(String id, OptionalInt number, List<Inline> label, List<Inline> content, Span span) {
    public BibliographyEntry {
        label = List.copyOf(label);
        content = List.copyOf(content);
    }

    public BibliographyEntry withId(String other) {
        return new BibliographyEntry(other, number, label, content, span);
    }

    /** All of it on one line. */
    List<Inline> line() {
        return Stream.concat(label.stream(), content.stream()).toList();
    }
}
