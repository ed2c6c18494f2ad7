package org.huozi.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.diag.Correction;
import org.huozi.diag.Diagnostic;

/**
 * Where the front matter of an article lies in its file: between two lines {@code ---}, or what an editor types for them,
 * or forgets.
 *
 * @param from offset of its first line
 * @param to offset behind its last line
 * @param body offset of the first line of the body
 * @param findings what is not as it should be
 */
public record FrontMatterRange(int from, int to, int body, List<Diagnostic> findings) {
    private static final String FENCE = "---";

    private static final String DRAFT = "草稿";

    /** Dashes of any width, two at least, and nothing else. */
    private static final Pattern DASHES = Pattern.compile("[-－—–─−]\\s*[-－—–─−][-－—–─−\\s]*");

    public FrontMatterRange {
        findings = List.copyOf(findings);
    }

    /** Empty when the file begins with neither a line of dashes nor a key. */
    public static Optional<FrontMatterRange> of(SourceFile file) {
        List<YamlLine> lines = new YamlCursor(file.text(), 0, file.text().length()).lines();
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        if (first == lines.size()) {
            return Optional.empty();
        }
        boolean fence = isFence(lines.get(first));
        boolean exact = lines.get(first).text().stripTrailing().equals(FENCE);
        boolean key = isKnownKey(lines, fence ? first + 1 : first);
        return fence
                ? key || (exact && first == 0) ? Optional.of(found(file, lines, first, first + 1)) : Optional.empty()
                : key ? Optional.of(found(file, lines, first, first)) : Optional.empty();
    }

    /**
     * The range below the opening line.
     *
     * @param top index of the opening line, or of the first key where it is missing
     * @param first index of the first key
     */
    private static FrontMatterRange found(SourceFile file, List<YamlLine> lines, int top, int first) {
        List<Diagnostic> findings = new ArrayList<>();
        int from = first < lines.size() ? lines.get(first).start() : file.text().length();
        if (top == first) {
            findings.add(finding(file, Code.YML_030, 0, 0, lines.get(top).start(), FENCE + "\n"));
        } else {
            tell(file, lines.get(top), top > 0, findings);
        }
        int close = first;
        while (close < lines.size() && !isFence(lines.get(close))) {
            close++;
        }
        OptionalInt text = text(lines, first, close);
        if (text.isPresent()) {
            int start = lines.get(text.getAsInt()).start();
            findings.add(finding(
                    file, Code.ART_007, start, lines.get(text.getAsInt()).end(), start, FENCE + "\n"));
            return new FrontMatterRange(from, start, start, findings);
        }
        if (close == lines.size()) {
            int end = file.text().length();
            String fence = (file.text().endsWith("\n") ? "" : "\n") + FENCE + "\n";
            int last = lines.get(close - 1).start();
            findings.add(finding(file, Code.ART_007, last, lines.get(close - 1).end(), end, fence));
            return new FrontMatterRange(from, end, end, findings);
        }
        tell(file, lines.get(close), false, findings);
        int body = Math.min(lines.get(close).end() + 1, file.text().length());
        List<Diagnostic> all = new ArrayList<>(asOne(findings));
        keyBelow(file, lines, close + 1).ifPresent(all::add);
        return new FrontMatterRange(from, lines.get(close).start(), body, all);
    }

    /** A key that was added below the closing line, where it would be printed, and a draft with it. */
    private static Optional<Diagnostic> keyBelow(SourceFile file, List<YamlLine> lines, int from) {
        int index = from;
        while (index < lines.size() && lines.get(index).isBlank()) {
            index++;
        }
        if (index == lines.size()) {
            return Optional.empty();
        }
        YamlLine line = lines.get(index);
        return YamlDialect.FRONT_MATTER
                .key(line, line.content(), false)
                .map(KeyForm::name)
                .filter(name -> YamlDialect.keys().contains(name) || name.equals(DRAFT))
                .map(name -> new Diagnostic(
                        Code.YML_035,
                        Code.YML_035.severity(),
                        file.span(line.start(), line.end()),
                        List.of(name),
                        List.of()));
    }

    /** Both lines are typed alike. */
    private static List<Diagnostic> asOne(List<Diagnostic> findings) {
        if (findings.size() < 2) {
            return findings;
        }
        Diagnostic first = findings.get(0);
        List<Correction> all =
                findings.stream().flatMap(one -> one.corrections().stream()).toList();
        return List.of(new Diagnostic(first.code(), first.severity(), first.span(), first.arguments(), all));
    }

    private static void tell(SourceFile file, YamlLine line, boolean low, List<Diagnostic> findings) {
        if (low || !line.text().stripTrailing().equals(FENCE)) {
            int from = low ? 0 : line.start();
            Correction right = new Correction(file.span(from, line.end()), FENCE);
            findings.add(new Diagnostic(
                    Code.YML_030,
                    Code.YML_030.severity(),
                    file.span(line.start(), line.end()),
                    List.of(),
                    List.of(right)));
        }
    }

    private static Diagnostic finding(SourceFile file, Code code, int start, int end, int place, String missing) {
        return new Diagnostic(
                code,
                code.severity(),
                file.span(start, end),
                List.of(),
                List.of(new Correction(file.span(place, place), missing)));
    }

    private static boolean isFence(YamlLine line) {
        return line.content() == 0 && DASHES.matcher(line.text()).matches();
    }

    private static boolean isKnownKey(List<YamlLine> lines, int from) {
        int index = from;
        while (index < lines.size()
                && (lines.get(index).isBlank() || lines.get(index).isComment())) {
            index++;
        }
        return index < lines.size() && YamlDialect.FRONT_MATTER.isKnownKey(lines.get(index));
    }

    /**
     * The first line that must be the body's: text without indentation, below a blank line and all keys, when a rule is
     * taken for the closing line; or any text, when there is none. A rule has a blank line above.
     */
    private static OptionalInt text(List<YamlLine> lines, int first, int close) {
        boolean open = close == lines.size();
        if (!open && !lines.get(close - 1).isBlank()) {
            return OptionalInt.empty();
        }
        int last = first;
        for (int i = first; i < close && !open; i++) {
            last = YamlDialect.FRONT_MATTER.isKnownKey(lines.get(i)) ? i : last;
        }
        boolean blank = false;
        for (int i = first; i < close; i++) {
            YamlLine line = lines.get(i);
            boolean text = !line.isBlank()
                    && line.content() == 0
                    && !line.isComment()
                    && !line.text().startsWith("-")
                    && YamlDialect.FRONT_MATTER.key(line, 0, false).isEmpty();
            if (text && (blank || open) && i > last) {
                return OptionalInt.of(i);
            }
            blank = line.isBlank();
        }
        return OptionalInt.empty();
    }
}
