package org.huozi.check.proofreading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.diag.Correction;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Position;
import org.huozi.diag.Span;
import org.huozi.sample.Resources;

/**
 * A text in which every slip is labelled, {@code ⟦TYP-001 ,→，⟧}: the code, what stands there, what is right, ? where a
 * person has to say. All the rest is right. {@code src/test/resources/slips/README.md} says more.
 *
 * @param manuscript the text with its slips, below front matter
 * @param clean the same, mended
 */
record LabelledText(Path file, String manuscript, String clean, List<Label> labels) {
    private static final Path FOLDER = Resources.of("slips");
    private static final String FRONT = "---\nkind: article\ntitle: 文章\nauthors:\n  - name: 王五\n---\n\n";
    private static final Pattern LABEL = Pattern.compile("⟦([A-Z]{3}-\\d{3}) ([^→⟧]*)→([^⟧]*)⟧");

    /**
     * A slip.
     *
     * @param line in the manuscript, 1-based
     * @param first first column, 1-based, in code points
     * @param last last column
     * @param sentence the line, shortened
     */
    record Label(String code, String wrong, String right, int line, int first, int last, String sentence) {
        /** Whether a finding points at it, or would correct it. */
        boolean meets(Diagnostic finding) {
            return Stream.concat(
                            Stream.of(finding.span()),
                            finding.corrections().stream().map(Correction::span))
                    .anyMatch(this::meets);
        }

        private boolean meets(Span span) {
            Position start = span.start();
            Position end = span.end();
            int behind = end.line() > start.line() ? Integer.MAX_VALUE : Math.max(end.column(), start.column() + 1);
            return start.line() == line && start.column() <= last && behind > first;
        }
    }

    static List<LabelledText> all() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md") && !file.endsWith("README.md"))
                    .sorted()
                    .map(LabelledText::read)
                    .toList();
        }
    }

    private static LabelledText read(Path file) {
        try {
            return of(file, FRONT + Resources.text(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static LabelledText of(Path file, String labelled) {
        StringBuilder manuscript = new StringBuilder();
        StringBuilder clean = new StringBuilder();
        List<Label> labels = new ArrayList<>();
        String[] lines = labelled.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String sentence = LABEL.matcher(lines[i]).replaceAll(slip -> Matcher.quoteReplacement(slip.group(2)));
            Matcher label = LABEL.matcher(lines[i]);
            int signs = 0; // of the labels so far, which the manuscript does not have
            while (label.find()) {
                String right = label.group(3);
                label.appendReplacement(clean, Matcher.quoteReplacement(right.equals("?") ? label.group(2) : right));
                int first = lines[i].codePointCount(0, label.start()) - signs + 1;
                int length = label.group(2).codePointCount(0, label.group(2).length());
                signs += label.group().codePointCount(0, label.group().length()) - length;
                int last = Math.max(first, first + length - 1);
                labels.add(new Label(label.group(1), label.group(2), right, i + 1, first, last, sentence));
            }
            label.appendTail(clean);
            manuscript.append(sentence).append('\n');
            clean.append('\n');
        }
        return new LabelledText(file, manuscript.toString(), clean.toString(), List.copyOf(labels));
    }
}
