package org.huozi.diag;

import java.util.Locale;
import java.util.Optional;

/** Findings as an editor reads them: place, message in both languages, the line itself, what to do. */
public final class DiagnosticPrinter {
    /** Cells of the excerpt: a paragraph is one long line, and only the neighbourhood of the finding helps. */
    private static final int EXCERPT_CELLS = 72;

    private static final int CELLS_BEFORE = 40;
    private static final String CUT = "…";

    private final SourceLines lines;

    public DiagnosticPrinter(SourceLines lines) {
        this.lines = lines;
    }

    /** All findings in order, each ending in a line feed. */
    public String print(Diagnostics diagnostics) {
        StringBuilder text = new StringBuilder();
        diagnostics.all().forEach(diagnostic -> text.append(print(diagnostic)));
        return text.toString();
    }

    /** One finding on one to four lines, the last ending in a line feed; a note shows no excerpt. */
    public String print(Diagnostic diagnostic) {
        Position start = diagnostic.span().start();
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%s:%d:%d: %s %s: %s — %s\n",
                diagnostic.span().file(),
                start.line(),
                start.column(),
                diagnostic.severity().chinese(),
                diagnostic.code().id(),
                diagnostic.chinese(),
                diagnostic.english()));
        if (diagnostic.severity() != Severity.NOTE) {
            line(diagnostic).ifPresent(line -> text.append(excerpt(line, start)));
        }
        if (!diagnostic.chineseHint().isEmpty()) {
            text.append("   提示: ")
                    .append(diagnostic.chineseHint())
                    .append(" — hint: ")
                    .append(diagnostic.englishHint())
                    .append('\n');
        }
        return text.toString();
    }

    /** A finding without extent at the very beginning is about the file as a whole: its first line says nothing. */
    private Optional<String> line(Diagnostic diagnostic) {
        Span span = diagnostic.span();
        boolean wholeFile = span.start().equals(Position.START) && span.end().equals(Position.START);
        return wholeFile
                ? Optional.empty()
                : lines.line(span.file(), span.start().line());
    }

    private static String excerpt(String line, Position start) {
        int[] characters = line.replace('\t', ' ').codePoints().toArray();
        int caret = Math.min(start.column() - 1, characters.length);
        int from = windowStart(characters, caret);
        int to = from;
        int cells = 0;
        while (to < characters.length && cells + CellWidth.of(characters[to]) <= EXCERPT_CELLS) {
            cells += CellWidth.of(characters[to]);
            to++;
        }
        String lead = (from > 0 ? CUT : "") + new String(characters, from, caret - from);
        String shown =
                (from > 0 ? CUT : "") + new String(characters, from, to - from) + (to < characters.length ? CUT : "");
        return String.format(Locale.ROOT, "%5d | %s\n", start.line(), shown)
                + String.format(Locale.ROOT, "%5s | %s^\n", "", " ".repeat(CellWidth.of(lead)));
    }

    private static int windowStart(int[] characters, int caret) {
        int cells = 0;
        for (int character : characters) {
            cells += CellWidth.of(character);
        }
        if (cells <= EXCERPT_CELLS) {
            return 0;
        }
        int from = caret;
        int before = 0;
        while (from > 0 && before + CellWidth.of(characters[from - 1]) <= CELLS_BEFORE) {
            from--;
            before += CellWidth.of(characters[from]);
        }
        return from;
    }
}
