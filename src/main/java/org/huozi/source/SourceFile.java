package org.huozi.source;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huozi.diag.Position;
import org.huozi.diag.Span;

/** A text file of the project: its text with uniform line ends, and the way from offsets to positions. */
public final class SourceFile {
    private final String path;
    private final String text;
    private final int[] lineStarts;
    /** Offsets of the second halves of surrogate pairs: they take a char but no column. */
    private final int[] pairs;

    private SourceFile(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
        this.pairs = IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .toArray();
    }

    /**
     * Normalises the text: a byte order mark is dropped, CR LF and lone CR become LF.
     *
     * @param path relative to the project's root, with forward slashes
     */
    public static SourceFile of(String path, String text) {
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new SourceFile(path, withoutMark.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** Relative to the project's root, with forward slashes. */
    public String path() {
        return path;
    }

    /** The whole text; lines end in LF. */
    public String text() {
        return text;
    }

    /**
     * Line and column of an offset.
     *
     * @param offset in chars of {@link #text()}; an offset beyond the end counts as the end
     */
    public Position position(int offset) {
        int within = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(lineStarts, within);
        int line = found >= 0 ? found : -found - 2;
        int start = lineStarts[line];
        return new Position(line + 1, within - start - pairsBefore(within) + pairsBefore(start) + 1);
    }

    /** The offset of a place; a column beyond the line's end counts as its end. */
    public int offset(Position place) {
        if (place.line() > lineStarts.length) {
            return text.length();
        }
        int start = lineStarts[place.line() - 1];
        int end = place.line() < lineStarts.length ? lineStarts[place.line()] - 1 : text.length();
        return Math.min(end, offsetOfCodePoint(codePointsBefore(start) + place.column() - 1));
    }

    /** The span between two offsets of {@link #text()}. */
    public Span span(int start, int end) {
        return new Span(path, position(start), position(Math.max(start, end)));
    }

    /** A span for findings about the file as a whole. */
    public Span whole() {
        return Span.startOf(path);
    }

    /**
     * A line without its end.
     *
     * @param number 1-based
     */
    public Optional<String> line(int number) {
        if (number < 1 || number > lineStarts.length) {
            return Optional.empty();
        }
        int start = lineStarts[number - 1];
        int end = number < lineStarts.length ? lineStarts[number] - 1 : text.length();
        return Optional.of(text.substring(start, end));
    }

    /** The char offset of the code point with this index. */
    int offsetOfCodePoint(int index) {
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

    /** How many code points stand before this char offset. */
    int codePointsBefore(int offset) {
        return offset - pairsBefore(offset);
    }

    private int pairsBefore(int offset) {
        int found = Arrays.binarySearch(pairs, offset);
        return found >= 0 ? found : -found - 1;
    }
}
