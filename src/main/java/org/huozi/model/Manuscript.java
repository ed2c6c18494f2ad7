package org.huozi.model;

import java.util.List;
import org.huozi.diag.Span;

/**
 * The file that something was read from, as it was then.
 *
 * @param words all of it
 * @param allowances the remarks in it
 */
public record Manuscript(Words words, List<Allowance> allowances) {
    public Manuscript {
        allowances = List.copyOf(allowances);
    }

    /** The whole file. */
    public Span span() {
        return words.span();
    }

    /** Its path, relative to the project's root and with forward slashes. */
    public String file() {
        return span().file();
    }
}
