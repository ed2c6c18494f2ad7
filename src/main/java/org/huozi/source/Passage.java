package org.huozi.source;

import java.util.function.IntUnaryOperator;
import org.huozi.diag.Span;

/**
 * A piece of text out of a file that remembers where its characters came from, even when quotes, escapes and
 * indentation were taken away.
 *
 * @param toFile from an offset in {@code text} to one in the file; never falling
 */
public record Passage(SourceFile file, String text, IntUnaryOperator toFile) {

    /** The characters of the file from {@code start} up to but without {@code end}. */
    public static Passage of(SourceFile file, int start, int end) {
        return new Passage(file, file.text().substring(start, end), offset -> start + offset);
    }

    public Span span(int start, int end) {
        return file.span(toFile.applyAsInt(start), toFile.applyAsInt(end));
    }

    public Span span() {
        return span(0, text.length());
    }
}
