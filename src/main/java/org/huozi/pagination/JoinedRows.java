package org.huozi.pagination;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.w3c.dom.Element;

/**
 * The rows of a table's body, joined by the cells that span several. A table is best cut where no such cell is; where one
 * must be, what stays of it spans the rows that stay, and the rest begins with its words again, as with its head.
 */
final class JoinedRows {
    /** Class of a cell that stands at the head of a rest for the second time. */
    private static final String REPEATED = "repeated";

    private static final String ROW_SPAN = "rowspan";

    private final List<SpannedCell> cells = new ArrayList<>();

    /** Cells by where they begin: row and column are 0-based. */
    private record SpannedCell(Element element, int row, int column, int rows) {
        boolean reachesOver(int cut) {
            return row < cut && cut < row + rows;
        }
    }

    JoinedRows(List<Element> rows) {
        List<Integer> ends = new ArrayList<>(); // of the cells of each column, the row behind
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Element cell : ContinuedPart.elements(rows.get(row))) {
                while (column < ends.size() && ends.get(column) > row) {
                    column++;
                }
                int span = number(cell, ROW_SPAN);
                cells.add(new SpannedCell(cell, row, column, span));
                for (int end = column + number(cell, "colspan"); column < end; column++) {
                    if (column == ends.size()) {
                        ends.add(0);
                    }
                    ends.set(column, row + span);
                }
            }
        }
    }

    private static int number(Element cell, String attribute) {
        String typed = cell.getAttribute(attribute);
        return typed.isEmpty() ? 1 : Integer.parseInt(typed);
    }

    /** Whether the words of a cell stand on the page before as well. */
    static boolean isRepeated(Element cell) {
        return ContinuedPart.hasClass(cell, REPEATED);
    }

    /** Whether no cell spans this row and another. */
    boolean isAlone(int row) {
        return over(row) == 0 && over(row + 1) == 0;
    }

    /** How many cells a cut before a row parts. */
    private long over(int row) {
        return cells.stream().filter(cell -> cell.reachesOver(row)).count();
    }

    /**
     * The row to cut before, so that few cells are parted: this one, or one above it.
     *
     * @param latest the last row that a cut may be before
     * @param tops where rows begin
     * @param most length that may stay empty for it
     * @return 0 if there is none that leaves a row on either side
     */
    int bestCut(int latest, IntToDoubleFunction tops, double most) {
        int best = latest;
        for (int row = latest; row > 0 && tops.applyAsDouble(latest) - tops.applyAsDouble(row) <= most; row--) {
            best = over(row) < over(best) ? row : best;
        }
        return best;
    }

    /**
     * Parts the cells that a cut goes through, in two copies of these rows: shortened in one, begun anew in the other.
     *
     * @param cut the first row of the rest
     */
    static void part(List<Element> staying, List<Element> going, int cut) {
        List<SpannedCell> first = new JoinedRows(staying).cells;
        List<SpannedCell> rest = new JoinedRows(going).cells;
        Element begun = going.get(cut);
        for (int i = 0; i < first.size(); i++) {
            SpannedCell cell = first.get(i);
            if (cell.reachesOver(cut)) {
                span(cell.element(), cut - cell.row());
                Element again = rest.get(i).element();
                span(again, cell.row() + cell.rows() - cut);
                repeated(again);
                begun.insertBefore(
                        again,
                        rest.stream()
                                .filter(behind -> behind.row() == cut && behind.column() > cell.column())
                                .map(SpannedCell::element)
                                .findFirst()
                                .orElse(null));
            }
        }
    }

    private static void span(Element cell, int rows) {
        if (rows == 1) {
            cell.removeAttribute(ROW_SPAN);
        } else {
            cell.setAttribute(ROW_SPAN, Integer.toString(rows));
        }
    }

    private static void repeated(Element cell) {
        cell.removeAttribute("id");
        ContinuedPart.addClass(cell, REPEATED);
        ContinuedPart.withoutNotes(cell);
    }
}
