package org.huozi.model;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.huozi.diag.Position;
import org.huozi.diag.Span;

/** The places of a file: from offsets in its text to lines and columns, and back. */
public final class Places {
    private final String file;
    private final int length;
    private final int[] lineStarts;
    /** Offsets of the second halves of surrogate pairs: they take a char but no column. */
    private final int[] pairs;

    private Places(String file, String text) {
        this.file = file;
        this.length = text.length();
        this.lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, length)
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
        this.pairs = IntStream.range(1, length)
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .toArray();
    }

    /**
     * The places of a text.
     *
     * @param file its path, relative to the project's root and with forward slashes
     * @param text lines end in LF
     */
    public static Places of(String file, String text) {
        return new Places(file, text);
    }

    public String file() {
        return file;
    }

    /** Line and column of an offset in chars; one beyond the end counts as the end. */
    public Position position(int offset) {
        int within = Math.max(0, Math.min(offset, length));
        int found = Arrays.binarySearch(lineStarts, within);
        int line = found >= 0 ? found : -found - 2;
        int start = lineStarts[line];
        return new Position(line + 1, within - start - pairsBefore(within) + pairsBefore(start) + 1);
    }

    /** The span between two offsets. */
    public Span span(int start, int end) {
        return new Span(file, position(start), position(Math.max(start, end)));
    }

    /** The offset of a place; a column beyond the line's end counts as its end. */
    public int offset(Position place) {
        if (place.line() > lineStarts.length) {
            return length;
        }
        int start = lineStart(place.line());
        return Math.min(lineEnd(place.line()), offsetOfCodePoint(codePointsBefore(start) + place.column() - 1));
    }

    /** How many lines there are. */
    public int lines() {
        return lineStarts.length;
    }

    /** The offset that a line begins at, 1-based. */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /** The offset that a line ends at, 1-based. */
    public int lineEnd(int line) {
        return line < lineStarts.length ? lineStarts[line] - 1 : length;
    }

    /** The offset of the code point with this index. */
    public int offsetOfCodePoint(int index) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (pairs[middle] <= index + middle) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return index + low;
    }

    /** How many code points stand before this offset. */
    public int codePointsBefore(int offset) {
        return offset - pairsBefore(offset);
    }

    private int pairsBefore(int offset) {
        int found = Arrays.binarySearch(pairs, offset);
        return found >= 0 ? found : -found - 1;
    }
}
