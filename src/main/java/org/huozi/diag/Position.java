package org.huozi.diag;

/**
 * A place in a text file.
 *
 * @param line 1-based
 * @param column 1-based, in code points (a Han character beyond the BMP counts once, a tab counts once)
 */
public record Position(int line, int column) implements Comparable<Position> {
    public static final Position START = new Position(1, 1);

    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column are 1-based: " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
