package org.huozi.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huozi.diag.Code;
import org.huozi.diag.Correction;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.model.Words;

/** What the converters share while they read one text: places, findings, the depth of nesting. */
final class ReadingContext {
    static final int DEEPEST = 32;

    private final Words words;
    private final Diagnostics diagnostics;
    private final Accounts accounts;
    private final Map<FootnoteBlock, Footnote> firstMarks = new HashMap<>();
    private boolean insideNote;
    private int depth;
    private boolean tooDeep;

    /** @param words as they were parsed */
    ReadingContext(Words words, Diagnostics diagnostics, Accounts accounts) {
        this.words = words;
        this.diagnostics = diagnostics;
        this.accounts = accounts;
    }

    /** These characters are marks of Markdown that did something. */
    void settle(int start, int end) {
        accounts.settle(words.part(start, end));
    }

    /** These words are not printed, since the program prints its own in their place. */
    void settle(Words read) {
        accounts.settle(read);
    }

    void report(Code code, BasedSequence place, String... arguments) {
        diagnostics.add(code, span(place), arguments);
    }

    void report(Code code, Node place, String... arguments) {
        diagnostics.add(code, span(place), arguments);
    }

    Span span(Node node) {
        return span(node.getChars());
    }

    void report(Code code, Span place, String... arguments) {
        diagnostics.add(code, place, arguments);
    }

    void report(Code code, Span place, List<Correction> corrections, String... arguments) {
        diagnostics.add(new Diagnostic(code, code.severity(), place, List.of(arguments), corrections));
    }

    /** Without the line end that flexmark counts to a block. */
    Span span(BasedSequence chars) {
        int start = chars.getStartOffset();
        int end = chars.getEndOffset();
        while (end > start && words.text().charAt(end - 1) == '\n') {
            end--;
        }
        return words.span(start, end);
    }

    Span span(int start, int end) {
        return words.span(start, end);
    }

    /** The source between two offsets, as written. */
    Words words(int start, int end) {
        return words.part(start, end);
    }

    /** What stands in the source, its escapes and entities resolved. */
    Words unescaped(BasedSequence chars) {
        return Escapes.resolved(words(chars.getStartOffset(), chars.getEndOffset()), chars);
    }

    /** What stands in the source, as one line. */
    Words line(int start, int end) {
        Words source = words(start, end);
        int[] each = IntStream.rangeClosed(0, source.length()).toArray();
        return source.as(source.text().replace('\n', ' '), each);
    }

    /** Goes one level deeper; false, with a finding the first time, when that is too deep. */
    boolean enter(Node node) {
        if (depth >= DEEPEST) {
            if (!tooDeep) {
                report(Code.MKD_007, node, Integer.toString(DEEPEST));
            }
            tooDeep = true;
            return false;
        }
        depth++;
        return true;
    }

    void leave() {
        depth--;
    }

    boolean isInsideNote() {
        return insideNote;
    }

    void enterNote() {
        insideNote = true;
    }

    void leaveNote() {
        insideNote = false;
    }

    /** Whether this is the first mark of its note. */
    boolean use(FootnoteBlock note, Footnote mark) {
        return firstMarks.putIfAbsent(note, mark) == null;
    }

    /** The first mark of a note. */
    Optional<Footnote> use(FootnoteBlock note) {
        return Optional.ofNullable(firstMarks.get(note));
    }
}
