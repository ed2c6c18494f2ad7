package org.huozi.comparison.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.huozi.comparison.Letter;
import org.huozi.comparison.ProofBlock;
import org.huozi.comparison.Separator;

/**
 * A row of a table that ends on a page after the one it begins on: where it is cut is no matter of the words, so its cells
 * are read each to its end.
 *
 * @param block what of it has been read
 * @param cells the cell in which each letter of that stands
 */
record CutRow(ProofBlock block, List<Integer> cells) {
    CutRow {
        cells = List.copyOf(cells);
    }

    /** The row with what stands of it on the next page. */
    CutRow with(CutRow rest) {
        List<Letter> letters = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        int last = Collections.max(
                Stream.concat(cells.stream(), rest.cells.stream()).toList());
        for (int cell = 0; cell <= last; cell++) {
            add(cell, letters, numbers, Separator.CELL);
            rest.add(cell, letters, numbers, numbers.contains(cell) ? Separator.LINE : Separator.CELL);
        }
        return new CutRow(new ProofBlock(block.kind(), block.article(), letters), numbers);
    }

    /** The letters of a cell, the first of them behind {@code before}, unless it is the first of all. */
    private void add(int cell, List<Letter> letters, List<Integer> numbers, Separator before) {
        Separator gap = before;
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) == cell) {
                Letter letter = block.letters().get(i);
                Separator between = gap == Separator.NONE ? letter.before() : gap;
                letters.add(new Letter(
                        letter.text(), letters.isEmpty() ? Separator.NONE : between, letter.derived(), letter.box()));
                numbers.add(cell);
                gap = Separator.NONE;
            }
        }
    }
}
