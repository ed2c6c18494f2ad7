package org.huozi.typeset.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huozi.typeset.CharClass;
import org.huozi.typeset.Glyph;
import org.huozi.typeset.HouseStyle;
import org.huozi.typeset.KeptWhole;

/** A table as it is typed, in a face whose Han characters are 1 em and letters half; the ways to set it in em. */
record TypedTable(List<List<String>> rows, List<Boolean> flushRight) {
    static final double ROOM = 30;
    static final double TURNED = 48;

    /** Instead of the words of a cell that is joined to the one on its left. */
    private static final String JOINED = "||";

    /** Of one that is joined to the one above. */
    private static final String UPWARDS = "^^";

    private static final List<Double> SCALES = List.of(1.0, 9 / 10.5, 8 / 10.5, 7.5 / 10.5);

    static TypedTable read(String markdown) {
        List<List<String>> rows = new ArrayList<>();
        markdown.lines().map(TypedTable::cells).forEach(rows::add);
        List<Boolean> flushRight =
                rows.remove(1).stream().map(rule -> rule.endsWith(":")).toList();
        return new TypedTable(rows, flushRight);
    }

    private static List<String> cells(String line) {
        String[] cells = line.substring(1, line.length() - 1).split("\\|", -1);
        return IntStream.range(0, cells.length)
                .mapToObj(i -> i > 0 && cells[i].isEmpty() ? JOINED : cells[i].strip())
                .toList();
    }

    TableText text() {
        return new TableText(columns(), spanning());
    }

    List<Column> columns() {
        return IntStream.range(0, flushRight.size()).mapToObj(this::column).toList();
    }

    private Column column(int index) {
        List<CellText> head = single(rows.subList(0, headRows()), index);
        List<CellText> body = single(rows.subList(headRows(), rows.size()), index);
        String heading = rows.subList(0, headRows()).stream()
                .filter(row -> span(row, index) == 1)
                .map(row -> row.get(index))
                .collect(Collectors.joining());
        return new Column(heading, head, flushRight.get(index) ? Figures.aligned(body) : body);
    }

    private static List<CellText> single(List<List<String>> rows, int column) {
        return rows.stream()
                .filter(row -> span(row, column) == 1)
                .map(row -> cell(row.get(column)))
                .toList();
    }

    private List<SpanningCell> spanning() {
        return rows.stream()
                .flatMap(row -> IntStream.range(0, row.size())
                        .filter(column -> span(row, column) > 1)
                        .mapToObj(column -> new SpanningCell(column, span(row, column), cell(row.get(column)))))
                .toList();
    }

    /** How many columns a cell that begins here spans; 0 where none begins. */
    private static int span(List<String> row, int column) {
        if (row.get(column).equals(JOINED) || row.get(column).equals(UPWARDS)) {
            return 0;
        }
        int end = column + 1;
        while (end < row.size() && row.get(end).equals(JOINED)) {
            end++;
        }
        return end - column;
    }

    private int headRows() {
        return rows.size() > 1 && rows.get(1).contains(UPWARDS) ? 2 : 1;
    }

    static CellText cell(String text) {
        List<Glyph> glyphs = text.codePoints().mapToObj(TypedTable::glyph).toList();
        return CellText.of(text.isEmpty() ? List.of() : List.of(KeptWhole.in(glyphs)), 1, HouseStyle.DEFAULT);
    }

    private static Glyph glyph(int codePoint) {
        CharClass charClass = CharClass.of(codePoint);
        double advance = charClass == CharClass.WESTERN || charClass == CharClass.SPACE ? 0.5 : 1;
        return new Glyph(codePoint, advance, 0, 1, false, false);
    }

    /** As prose has it, half the space, smaller type, and all of that turned. */
    List<List<Rung>> ladder(double room) {
        List<List<Rung>> ladder = new ArrayList<>();
        for (double width : List.of(room, Math.max(room, TURNED))) {
            for (double scale : SCALES) {
                List<Rung> alike = new ArrayList<>();
                if (scale == 1) {
                    alike.add(rung(width, 1, scale));
                }
                alike.add(rung(width, 0.5, scale));
                ladder.add(alike);
            }
        }
        return ladder;
    }

    private Rung rung(double room, double inset, double scale) {
        return new Rung(room, flushRight.stream().map(column -> inset).toList(), scale);
    }

    TableFit fit(double room) {
        return TableFit.of(text(), ladder(room), SCALES.size() + 1);
    }
}
