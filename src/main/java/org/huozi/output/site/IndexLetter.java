package org.huozi.output.site;

import java.util.List;

/**
 * The terms of an index that begin alike.
 *
 * @param letter A to Z, or {@code #} for what has no place among them
 */
public record IndexLetter(String letter, List<IndexTerm> terms) {
    public IndexLetter {
        terms = List.copyOf(terms);
    }
}
