package org.huozi.diag;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Findings as an editor reads them: place, message in both languages, the line itself, what to do. */
public final class DiagnosticPrinter {
    /** Cells of the excerpt: a paragraph is one long line, and only the neighbourhood of the finding helps. */
    private static final int EXCERPT_CELLS = 72;

    private static final int CELLS_BEFORE = 40;
    /** Places of findings that are not told one by one. */
    private static final int PLACES = 3;

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

    /** The first finding of a group, and how many more there are, and where. */
    public String print(FindingGroup group) {
        String first = print(group.first());
        int more = group.findings().size() - 1;
        if (more == 0) {
            return first;
        }
        String places = group.findings().stream()
                .skip(1)
                .limit(PLACES)
                .map(finding -> finding.span().start())
                .map(place -> place.line() + ":" + place.column())
                .collect(Collectors.joining("、"));
        return first
                + String.format(
                        Locale.ROOT,
                        "   同样的还有 %d 处，在 %s%s；逐条列出用 huozi check --all — %1$d more of the same; huozi check --all lists them\n",
                        more,
                        places,
                        more > PLACES ? "……" : "");
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
