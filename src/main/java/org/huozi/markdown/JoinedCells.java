package org.huozi.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.diag.Code;
import org.huozi.markdown.TypedRow.TypedCell;
import org.huozi.model.Inline;
import org.huozi.model.Table;

/** The cells of the head or the body of a table, with those that are joined upwards counted to the ones above them. */
final class JoinedCells {
    private final ReadingContext reading;
    private final InlineConverter inlines;

    /** The cells that begin in each row read so far. */
    private final List<List<Table.TableCell>> rows = new ArrayList<>();

    /** The cell of each column that reaches into the last of them. */
    private final Map<Integer, Place> lowest = new HashMap<>();

    JoinedCells(ReadingContext reading, InlineConverter inlines) {
        this.reading = reading;
        this.inlines = inlines;
    }

    /** Where a cell is among those read so far. */
    private record Place(int row, int index) {}

    List<Table.Row> rows(List<TypedRow> typed) {
        typed.forEach(this::read);
        return rows.stream().map(Table.Row::new).toList();
    }

    private void read(TypedRow row) {
        Set<Integer> joined = joinedColumns(row);
        Set<Place> lengthened = joined.stream()
                .flatMap(column -> Stream.ofNullable(lowest.get(column)))
                .collect(Collectors.toSet());
        List<Table.TableCell> begun = new ArrayList<>();
        for (TypedCell cell : row.cells()) {
            boolean goesOn = cell.isJoinedUpwards() && joined.contains(cell.column());
            if (cell.isJoinedUpwards()) {
                tell(cell, goesOn);
            }
            if (!goesOn) {
                begun.add(new Table.TableCell(content(cell), cell.column(), cell.columns(), 1));
            }
        }
        lengthened.forEach(this::lengthen);
        for (int i = 0; i < begun.size(); i++) {
            Place place = new Place(rows.size(), i);
            begun.get(i).span().forEach(column -> lowest.put(column, place));
        }
        rows.add(begun);
    }

    private void lengthen(Place place) {
        Table.TableCell cell = cell(place);
        rows.get(place.row())
                .set(
                        place.index(),
                        new Table.TableCell(cell.content(), cell.column(), cell.columns(), cell.rows() + 1));
    }

    private Table.TableCell cell(Place place) {
        return rows.get(place.row()).get(place.index());
    }

    /**
     * Columns in which this row goes on with cells above it: of one that spans several, all or none; and not all columns,
     * since nothing would be left of the row.
     */
    private Set<Integer> joinedColumns(TypedRow row) {
        if (row.cells().stream().allMatch(TypedCell::isJoinedUpwards)) {
            return Set.of();
        }
        List<TypedCell> joining =
                row.cells().stream().filter(TypedCell::isJoinedUpwards).toList();
        while (true) {
            Set<Integer> columns =
                    joining.stream().flatMap(cell -> cell.span().boxed()).collect(Collectors.toSet());
            List<TypedCell> fitting = joining.stream()
                    .filter(cell -> cell.span().allMatch(column -> isWhole(column, columns::contains)))
                    .toList();
            if (fitting.size() == joining.size()) {
                return columns;
            }
            joining = fitting;
        }
    }

    private boolean isWhole(int column, IntPredicate joined) {
        Optional<Place> above = Optional.ofNullable(lowest.get(column));
        return above.isPresent() && cell(above.get()).span().allMatch(joined);
    }

    private void tell(TypedCell cell, boolean goesOn) {
        cell.node().ifPresent(node -> {
            if (goesOn) {
                reading.settle(node.getText().getStartOffset(), node.getText().getEndOffset());
            } else {
                reading.report(Code.FIG_050, node.getText().trim());
            }
        });
    }

    private List<Inline> content(TypedCell cell) {
        return cell.node()
                .filter(node -> !node.getText().isBlank() && !cell.isJoinedUpwards())
                .map(inlines::content)
                .orElse(List.of());
    }
}
