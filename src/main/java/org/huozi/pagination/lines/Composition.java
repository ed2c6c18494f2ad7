package org.huozi.pagination.lines;

import java.util.List;

/**
 * What there is to tell of a composed document.
 *
 * @param unfilled lines left short for the sake of long words
 * @param borrowed characters that another face draws, each once
 */
public record Composition(List<UnfilledLine> unfilled, List<BorrowedCharacter> borrowed) {
    public Composition {
        unfilled = List.copyOf(unfilled);
        borrowed = List.copyOf(borrowed);
    }
}
