package org.huozi.comparison;

import java.util.List;

/**
 * A paragraph, heading, row, caption or note, whole even where it runs over pages.
 *
 * @param article the title it stands under; empty before the first
 */
public record ProofBlock(BlockKind kind, String article, List<Letter> letters) {
    public ProofBlock {
        letters = List.copyOf(letters);
    }
}
