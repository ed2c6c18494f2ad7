package org.huozi.pagination.tables;

import org.huozi.pagination.lines.DocumentComposer;
import org.huozi.typeset.tables.CellText;
import org.w3c.dom.Element;

/**
 * A cell as the measuring layout left it; lengths in dots.
 *
 * @param column its first, 0-based
 * @param columns that it spans
 * @param head whether it belongs to the head of the table
 * @param flushRight whether its text ends at the right edge
 * @param width with everything
 * @param inset what of the width is not for text
 * @param left the part of the inset that is padding on the left
 * @param right and on the right
 * @param lineHeight from line to line
 */
record MeasuredCell(
        Element element,
        int column,
        int columns,
        boolean head,
        CellText text,
        boolean flushRight,
        double width,
        double inset,
        double left,
        double right,
        double lineHeight) {

    boolean isIn(int index) {
        return column <= index && index < column + columns;
    }

    /** What readers see. */
    String words() {
        return DocumentComposer.readable(element.getTextContent()).strip();
    }

    MeasuredCell with(CellText other) {
        return new MeasuredCell(
                element, column, columns, head, other, flushRight, width, inset, left, right, lineHeight);
    }
}
