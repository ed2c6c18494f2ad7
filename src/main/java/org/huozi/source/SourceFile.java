package org.huozi.source;

import java.util.Optional;
import org.huozi.diag.Span;
import org.huozi.model.Places;
import org.huozi.model.Words;

/** A text file of the project: its text with uniform line ends, and its places. */
public final class SourceFile {
    private final String text;
    private final Places places;

    private SourceFile(String path, String text) {
        this.text = text;
        this.places = Places.of(path, text);
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
        return places.file();
    }

    /** The whole text; lines end in LF. */
    public String text() {
        return text;
    }

    public Places places() {
        return places;
    }

    /** Whether nothing stands in it. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** The whole text. */
    public Words words() {
        return words(0, text.length());
    }

    /** The text between two offsets. */
    public Words words(int start, int end) {
        return Words.verbatim(places, text.substring(start, end), start);
    }

    /** The span between two offsets of {@link #text()}. */
    public Span span(int start, int end) {
        return places.span(start, end);
    }

    /** A span for findings about the file as a whole. */
    public Span whole() {
        return Span.startOf(path());
    }

    /**
     * A line without its end.
     *
     * @param number 1-based
     */
    public Optional<String> line(int number) {
        return number < 1 || number > places.lines()
                ? Optional.empty()
                : Optional.of(text.substring(places.lineStart(number), places.lineEnd(number)));
    }
}
