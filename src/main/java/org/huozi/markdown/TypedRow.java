package org.huozi.markdown;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A row of a table as it is typed. Pipes side by side, {@code ||}, join a cell to the one on their left, as in
 * MultiMarkdown; {@code ^^} alone in a cell joins it to the one above.
 *
 * @param cells from the left, together as many columns as were typed
 */
record TypedRow(List<TypedCell> cells) {
    private static final String UPWARDS = "^^";

    TypedRow {
        cells = List.copyOf(cells);
    }

    /**
     * A cell as it is typed.
     *
     * @param node none for one that is missing at the end of its row
     * @param column its first, 0-based
     * @param columns that it spans
     */
    record TypedCell(Optional<TableCell> node, int column, int columns) {
        boolean isJoinedUpwards() {
            return node.stream()
                    .anyMatch(cell -> cell.getText().trim().toString().equals(UPWARDS));
        }

        IntStream span() {
            return IntStream.range(column, column + columns);
        }
    }

    static TypedRow of(TableRow row) {
        List<TypedCell> cells = new ArrayList<>();
        int column = 0;
        for (Node child : row.getChildren()) {
            TableCell cell = (TableCell) child;
            if (column > 0 && isNothing(cell)) {
                TypedCell left = cells.remove(cells.size() - 1);
                cells.add(new TypedCell(left.node(), left.column(), left.columns() + 1));
            } else {
                cells.add(new TypedCell(Optional.of(cell), column, 1));
            }
            column++;
        }
        return new TypedRow(cells);
    }

    /** Not even a space between its pipes. */
    private static boolean isNothing(TableCell cell) {
        return cell.getChars().length() == cell.getClosingMarker().length();
    }

    int columns() {
        return cells.stream().mapToInt(TypedCell::columns).sum();
    }

    boolean isJoinedUpwards() {
        return cells.stream().anyMatch(TypedCell::isJoinedUpwards);
    }

    /** The same row with empty cells for the columns that it lacks. */
    TypedRow filledTo(int columns) {
        List<TypedCell> filled = new ArrayList<>(cells);
        for (int column = columns(); column < columns; column++) {
            filled.add(new TypedCell(Optional.empty(), column, 1));
        }
        return new TypedRow(filled);
    }
}
