package org.huozi.comparison;

/**
 * One change between two proofs.
 *
 * @param number on the list and on the pages, from 1
 * @param article the title it stands under; empty before the first
 * @param kindBefore what it was to its reader; the same as after for all but text that became a heading or the like
 */
public record Change(
        int number, Fate fate, String article, BlockKind kindBefore, BlockKind kind, Side before, Side after) {

    Change numbered(int given) {
        return new Change(given, fate, article, kindBefore, kind, before, after);
    }
}
