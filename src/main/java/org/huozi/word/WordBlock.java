package org.huozi.word;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A block of a Word document. */
public sealed interface WordBlock {

    /**
     * A paragraph.
     *
     * @param style the name of its style, as Word shows it
     * @param outline depth among headings, from 0, by its style or its own
     * @param number what Word counts it with
     */
    record WordParagraph(
            List<WordPiece> pieces,
            String style,
            TypedAlignment alignment,
            OptionalInt outline,
            Optional<ListNumber> number)
            implements WordBlock {
        public WordParagraph {
            pieces = List.copyOf(pieces);
        }
    }

    /** How lines stand in the measure. */
    enum TypedAlignment {
        LEFT,
        CENTRED,
        RIGHT
    }

    /**
     * A number that Word counts.
     *
     * @param label as printed, {@code （三）}; the sign of an item that is not counted
     * @param depth in its list, from 0
     * @param bullet whether items have a sign and no number
     * @param list which list it is of
     * @param value what the number counts
     */
    record ListNumber(String label, int depth, boolean bullet, String list, int value) {}

    /** A table; what is merged stands in its first cell. */
    record WordTable(List<WordRow> rows) implements WordBlock {
        public WordTable {
            rows = List.copyOf(rows);
        }
    }

    /** A row of a table. */
    record WordRow(List<WordCell> cells) {
        public WordRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param columns that it takes
     * @param rows that it takes; 0 where the one above goes on
     */
    record WordCell(List<WordBlock> content, int columns, int rows) {
        public WordCell {
            content = List.copyOf(content);
        }
    }

    /** What stands in a frame of its own, beside the paragraph before it. */
    record TextBox(List<WordBlock> content) implements WordBlock {
        public TextBox {
            content = List.copyOf(content);
        }
    }
}
