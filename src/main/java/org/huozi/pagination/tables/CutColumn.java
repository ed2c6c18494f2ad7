package org.huozi.pagination.tables;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A column that holds something longer than any line it can have.
 *
 * @param words the element that holds it
 * @param table what readers know the table by: its caption, or the heads of its columns
 * @param heading of the column, or its number
 * @param longest what is too long
 */
public record CutColumn(Element words, String table, String heading, String longest) {
    /** Code points of what is too long that are told. */
    private static final int SHOWN = 30;

    static CutColumn of(MeasuredTable table, int column) {
        MeasuredCell widest = table.cells()
                .filter(cell -> cell.isIn(column))
                .max(Comparator.comparingDouble(cell -> cell.text().extent().longest() / cell.columns()))
                .orElseThrow();
        return new CutColumn(
                innermost(widest.element()), name(table), heading(table, column), shortened(widest.words()));
    }

    private static String name(MeasuredTable table) {
        for (Node outer = table.element(); outer instanceof Element element; outer = outer.getParentNode()) {
            NodeList captions = element.getElementsByTagName("figcaption");
            if (element.getTagName().equals("figure") && captions.getLength() > 0) {
                return captions.item(0).getTextContent().strip();
            }
        }
        return IntStream.range(0, table.columnCount())
                .mapToObj(column -> heading(table, column))
                .collect(Collectors.joining("、"));
    }

    private static String heading(MeasuredTable table, int column) {
        String heading = table.heading(column);
        return heading.isEmpty() ? Integer.toString(column + 1) : heading;
    }

    /** Of a cell that is all code, or all one link, the element that holds the words themselves. */
    private static Element innermost(Element cell) {
        Node first = cell.getFirstChild();
        return first instanceof Element inside ? innermost(inside) : cell;
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
