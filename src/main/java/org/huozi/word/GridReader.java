package org.huozi.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huozi.word.WordBlock.WordCell;
import org.huozi.word.WordBlock.WordRow;
import org.huozi.word.WordBlock.WordTable;

/** A table, with its merged cells counted out. */
final class GridReader {
    private final WordParts parts;
    private final BodyReader blocks;

    GridReader(WordParts parts, BodyReader blocks) {
        this.parts = parts;
        this.blocks = blocks;
    }

    /**
     * A cell at its place.
     *
     * @param goesOn whether it is the cell above, going on
     */
    private record PlacedCell(List<WordBlock> content, int column, int columns, boolean goesOn) {}

    WordTable table(Element table) throws RefusedFile {
        List<List<PlacedCell>> rows = new ArrayList<>();
        rows(table.children(), rows);
        List<WordRow> read = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<WordCell> cells = new ArrayList<>();
            for (PlacedCell cell : rows.get(i)) {
                cells.add(new WordCell(
                        cell.content(), cell.columns(), cell.goesOn() && i > 0 ? 0 : depth(rows, i, cell)));
            }
            read.add(new WordRow(cells));
        }
        return new WordTable(read);
    }

    private static int depth(List<List<PlacedCell>> rows, int row, PlacedCell cell) {
        int depth = 1;
        while (row + depth < rows.size()
                && rows.get(row + depth).stream()
                        .anyMatch(below -> below.goesOn() && below.column() == cell.column())) {
            depth++;
        }
        return depth;
    }

    private void rows(List<Element> elements, List<List<PlacedCell>> rows) throws RefusedFile {
        for (Element element : elements) {
            if (element.is("w:tr") && !isGone(element)) {
                rows.add(cells(element));
            } else if (List.of("w:sdt", "w:sdtContent", "w:customXml").contains(element.name())) {
                rows(element.children(), rows);
            }
        }
    }

    private boolean isGone(Element row) {
        String gone = parts.isOriginal() ? "w:ins" : "w:del";
        return row.child("w:trPr").flatMap(properties -> properties.child(gone)).isPresent();
    }

    private List<PlacedCell> cells(Element row) throws RefusedFile {
        List<PlacedCell> cells = new ArrayList<>();
        int before = row.child("w:trPr")
                .flatMap(properties -> properties.number("w:gridBefore"))
                .orElse(0);
        int column = 0;
        for (; column < Math.min(before, 63); column++) {
            cells.add(new PlacedCell(List.of(), column, 1, false));
        }
        for (Element cell : typed(row.children())) {
            Optional<Element> properties = cell.child("w:tcPr");
            int columns = Math.max(
                    1,
                    Math.min(
                            63,
                            properties.flatMap(all -> all.number("w:gridSpan")).orElse(1)));
            boolean goesOn = properties
                    .flatMap(all -> all.child("w:vMerge"))
                    .filter(merge ->
                            !merge.attribute("w:val").orElse("continue").equals("restart"))
                    .isPresent();
            List<Element> content = cell.children().stream()
                    .filter(child -> !child.is("w:tcPr"))
                    .toList();
            cells.add(new PlacedCell(blocks.read(content), column, columns, goesOn));
            column += columns;
        }
        return cells;
    }

    /** The cells of a row, also those in content controls; not those of a table in a cell. */
    private static List<Element> typed(List<Element> elements) {
        List<Element> cells = new ArrayList<>();
        for (Element element : elements) {
            if (element.is("w:tc")) {
                cells.add(element);
            } else if (List.of("w:sdt", "w:sdtContent", "w:customXml").contains(element.name())) {
                cells.addAll(typed(element.children()));
            }
        }
        return cells;
    }
}
