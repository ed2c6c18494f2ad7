package org.huozi.model;

import java.util.List;

/** A run of text, such as a paragraph, a heading, a cell or a title, and what it is in its article. */
public record Run(Role role, List<Inline> content) {
    public Run {
        content = List.copyOf(content);
    }

    /** A text without any markup. */
    static Run of(Role role, Words words) {
        return new Run(role, List.of(new Inline.Text(words)));
    }
}
