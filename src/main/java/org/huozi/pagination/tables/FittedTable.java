package org.huozi.pagination.tables;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.huozi.typeset.tables.TableFit;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Writes into the document how a table is set: {@code col} elements, and what its cells have otherwise than others. */
record FittedTable(MeasuredTable table, TableFit fit, Ladder.Manner manner, double dotsPerPoint) {
    /** Of a dot, so that what is written in points is that dot again. */
    private static final double WITHIN = 0.3;

    /** Lines that make a text running text. */
    private static final double LEAST_LINES = 2;

    /** Of a column whose lines can be made flush without holes, in em. */
    private static final double LEAST_WIDTH = 10;

    void write() {
        NodeList given = table.element().getElementsByTagName("colgroup");
        while (given.getLength() > 0) {
            table.element().removeChild(given.item(0)); // the site's, in percent
        }
        Element group = table.element().getOwnerDocument().createElement("colgroup");
        double taken = 0;
        double written = 0;
        for (double width : fit.widths()) {
            taken += width;
            double whole = Math.floor(taken + WITHIN) - written;
            written += whole;
            Element column = table.element().getOwnerDocument().createElement("col");
            column.setAttribute("style", String.format(Locale.ROOT, "width: %.4fpt", (whole + WITHIN) / dotsPerPoint));
            group.appendChild(column);
        }
        table.element().insertBefore(group, table.element().getFirstChild());
        if (manner.tight() < 1) {
            classed("tight");
        }
        if (manner.scale() < 1) {
            classed("small");
        }
        table.cells()
                .forEach(cell ->
                        write(cell, cell.flushRight() && cell.columns() == 1 ? spare(cell.column(), cell.head()) : 0));
        for (int i = 0; i < fit.widths().size(); i++) {
            prose(i);
        }
        if (manner.turned()) {
            TurnedTable.turn(table.element(), table.measure() / dotsPerPoint, table.pageHeight() / dotsPerPoint);
        }
    }

    /** Running text in a wide column has flush edges like any other; what is short or narrow is ragged. */
    private void prose(int column) {
        double width = innerWidth(column);
        List<MeasuredCell> body = table.column(column, cell -> !cell.head());
        boolean isProse = body.stream()
                .map(MeasuredCell::text)
                .anyMatch(text -> text.extent().natural() > LEAST_LINES * width && width >= LEAST_WIDTH * text.em());
        if (isProse) {
            body.forEach(cell -> classed(cell.element(), "prose"));
        }
    }

    private void classed(String name) {
        classed(table.element(), name);
    }

    private static void classed(Element element, String name) {
        element.setAttribute("class", (element.getAttribute("class") + " " + name).strip());
    }

    /**
     * Room to the right of cells that are set to the right. A column has half of what it does not need there, so that its
     * figures stand in it, not at the other end of the table; and figures narrower than their head stand below its middle.
     */
    private double spare(int column, boolean head) {
        double width = innerWidth(column);
        double figures = natural(column, cell -> !cell.head());
        double heading = natural(column, MeasuredCell::head);
        double spare = Math.max(0, width - Math.max(figures, heading));
        double below = head || heading > width ? 0 : Math.max(0, heading - figures);
        return (spare + below) / 2 * manner.scale();
    }

    /** The longest line of a column, or of several that are equally wide, in which figures stand alike. */
    private double natural(int column, Predicate<MeasuredCell> which) {
        int first = column;
        while (first > 0 && isAsWide(first - 1, column)) {
            first--;
        }
        int end = column + 1;
        while (end < fit.widths().size() && isAsWide(end, column)) {
            end++;
        }
        return IntStream.range(first, end)
                .boxed()
                .flatMap(alike -> table.column(alike, which).stream())
                .mapToDouble(cell -> cell.text().extent().natural())
                .max()
                .orElse(0);
    }

    private boolean isAsWide(int column, int other) {
        return Math.abs(fit.widths().get(column) - fit.widths().get(other)) < WITHIN;
    }

    /** For text, in dots of the measuring layout. */
    private double innerWidth(int column) {
        return (fit.widths().get(column) - manner.rung().insets().get(column)) / manner.scale();
    }

    private void write(MeasuredCell cell, double spare) {
        StringBuilder style = new StringBuilder(cell.element().getAttribute("style"));
        double beside = cell.text().beside() * manner.scale() + spare;
        if (manner.tight() < 1) {
            length(style, "padding-left", cell.left() * manner.tight());
        }
        if (manner.tight() < 1 || beside > 0) {
            length(style, "padding-right", cell.right() * manner.tight() + beside);
        }
        if (manner.scale() < 1) {
            length(style, "font-size", cell.text().em() * manner.scale());
            length(style, "line-height", cell.lineHeight() * manner.scale());
        }
        if (!style.isEmpty()) {
            cell.element().setAttribute("style", style.toString());
        }
    }

    private void length(StringBuilder style, String property, double dots) {
        style.append(String.format(Locale.ROOT, "%s: %.3fpt; ", property, dots / dotsPerPoint));
    }
}
