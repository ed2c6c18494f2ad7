package org.huozi.pagination;

/**
 * Where a table is cut.
 *
 * @param row of its body, 0-based, the first that does not stay whole
 * @param room for the lines of that row that stay, in dots, the space above and below them included; 0 where all of it
 *     goes on
 */
record TableCut(int row, double room) {

    /** Whether the row itself is cut. */
    boolean insideRow() {
        return room > 0;
    }
}
