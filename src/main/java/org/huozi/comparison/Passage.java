package org.huozi.comparison;

import java.util.List;

/**
 * A paragraph, heading, row, caption or note, whole even where it runs over pages.
 *
 * @param article the title it stands under; empty before the first
 */
public record Passage(Kind kind, String article, List<Letter> letters) {
    public Passage {
        letters = List.copyOf(letters);
    }
}
