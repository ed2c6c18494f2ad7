package org.huozi.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.SourceLines;

/**
 * The lines that findings are about, as they were when an edition was made, so that the desk need not read the manuscripts
 * of all editions that stand.
 *
 * @param lines by their files and numbers
 * @param others whom to ask for all others
 */
record FoundLines(Map<String, Map<Integer, String>> lines, SourceLines others) implements SourceLines {

    /**
     * A line as a record keeps it.
     *
     * @param number 1-based
     */
    record FoundLine(String file, int number, String text) {}

    /** The lines of these findings, each once. */
    static List<FoundLine> kept(List<Diagnostic> findings, SourceLines sources) {
        return findings.stream()
                .flatMap(finding -> line(finding, sources).stream())
                .distinct()
                .toList();
    }

    private static Optional<FoundLine> line(Diagnostic finding, SourceLines sources) {
        String file = finding.span().file();
        int number = finding.span().start().line();
        return sources.line(file, number).map(text -> new FoundLine(file, number, text));
    }

    static FoundLines of(List<FoundLine> kept, SourceLines others) {
        Map<String, Map<Integer, String>> lines = new HashMap<>();
        kept.forEach(line ->
                lines.computeIfAbsent(line.file(), unseen -> new HashMap<>()).put(line.number(), line.text()));
        return new FoundLines(lines, others);
    }

    @Override
    public Optional<String> line(String file, int number) {
        return Optional.ofNullable(lines.get(file))
                .map(kept -> kept.get(number))
                .or(() -> others.line(file, number));
    }
}
