package org.huozi.typeset.tables;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A column of a table.
 *
 * @param heading words of its head, empty where it has none
 * @param head the cells of its head
 * @param body those below
 * @param asked for by cells over it and its neighbours
 */
public record Column(String heading, List<CellText> head, List<CellText> body, AskedWidths asked) {
    /** A cell that is no longer than this stays on one line; one that is longer may be broken. In em. */
    private static final double SHORT = 7;

    /** What is longer gets a column at least as wide as this, so that four characters stand on a line. In em. */
    private static final double LEAST_OF_LONG = 4;

    /** A text that would take more lines than so many gets a wider column … */
    private static final double MOST_LINES = 8;

    /** … until it is this wide. In em. */
    private static final double ENOUGH_OF_LONG = 8;

    /** A text is long if it is longer than this. In em. */
    private static final double LONG = 12;

    /** Long texts whose columns hold, in squares of their lengths, not more than this times as much are of a kind. */
    private static final double AS_LONG = 2.5;

    /** Figures whose columns need widths that differ by more than this are not of a kind. */
    private static final double OF_A_KIND = 1.5;

    /** Widths like those of the column itself; 0 where it is asked for nothing more. */
    public record AskedWidths(double longest, double comfortable, double natural) {
        static final AskedWidths NOTHING = new AskedWidths(0, 0, 0);
    }

    private static final Pattern NUMERALS = Pattern.compile("[0-9０-９一二三四五六七八九十〇]+");

    public Column {
        head = List.copyOf(head);
        body = List.copyOf(body);
    }

    /** A column that has its cells to itself. */
    public Column(String heading, List<CellText> head, List<CellText> body) {
        this(heading, head, body, AskedWidths.NOTHING);
    }

    /** The same column, asked for at least this. */
    Column asking(double longest, double comfortable, double natural) {
        return new Column(heading, head, body, new AskedWidths(longest, comfortable, natural));
    }

    /** The width below which something is cut that must not be. */
    double longest() {
        return Math.max(asked.longest(), most(CellText::longest));
    }

    /** The width below which it reads badly: names torn, a text of two characters a line. */
    double comfortable() {
        double ofHead = head.stream()
                .mapToDouble(cell -> Math.min(cell.natural(), LEAST_OF_LONG * cell.em()))
                .max()
                .orElse(0);
        double ofBody = body.stream().mapToDouble(Column::comfortable).max().orElse(0);
        return Math.max(Math.max(longest(), asked.comfortable()), Math.max(ofHead, ofBody));
    }

    /** The width below which a cell of the body reads badly. */
    static double comfortable(CellText cell) {
        double em = cell.em();
        if (cell.natural() <= SHORT * em) {
            return cell.natural();
        }
        return Math.max(LEAST_OF_LONG * em, Math.min(ENOUGH_OF_LONG * em, cell.natural() / MOST_LINES));
    }

    /** The width at which every cell is a single line. */
    double natural() {
        return Math.max(asked.natural(), most(CellText::natural));
    }

    private double most(ToDoubleFunction<CellText> width) {
        return Stream.concat(head.stream(), body.stream())
                .mapToDouble(width)
                .max()
                .orElse(0);
    }

    /**
     * How much of its text would gain by more width: the squares of the lengths of the cells that are longer than a line.
     * With lines of width w these are cells of length/w lines, the squares of which are to be least in sum.
     */
    double pressure(double width) {
        return head.stream().mapToDouble(cell -> pressure(cell, width)).sum()
                + body.stream().mapToDouble(cell -> pressure(cell, width)).sum();
    }

    private static double pressure(CellText cell, double width) {
        return cell.natural() > width + CellText.SLIGHT ? cell.natural() * cell.natural() : 0;
    }

    /** Whether readers expect both to be equally wide: 2020年 and 2021年, figures or long texts that take about the same. */
    boolean isLike(Column other) {
        boolean figures = Figures.areAll(body);
        if (figures != Figures.areAll(other.body)) {
            return false;
        }
        boolean sameHeading = !heading.isEmpty() && withoutNumerals().equals(other.withoutNumerals());
        double narrower = Math.min(comfortable(), other.comfortable());
        double wider = Math.max(comfortable(), other.comfortable());
        return sameHeading || (figures && wider <= OF_A_KIND * narrower) || isAsLong(other);
    }

    private boolean isAsLong(Column other) {
        double shorter = Math.min(pressure(0), other.pressure(0));
        double longer = Math.max(pressure(0), other.pressure(0));
        return isLong() && other.isLong() && longer <= AS_LONG * shorter;
    }

    private boolean isLong() {
        return body.stream().anyMatch(cell -> cell.natural() > LONG * cell.em());
    }

    private String withoutNumerals() {
        return NUMERALS.matcher(heading).replaceAll("#");
    }
}
