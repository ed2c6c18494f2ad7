package org.huozi.desk;

import java.util.List;
import java.util.Optional;
import org.huozi.diag.Correction;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Position;
import org.huozi.diag.SourceLines;
import org.huozi.diag.Span;

/**
 * A finding, as a template sees it.
 *
 * @param severity {@code error}, {@code warning} or {@code note}
 * @param severityWord 错误, 警告 or 提示
 * @param before the words before the place, empty where there are none to show
 * @param marked the place itself
 * @param after the words behind it
 * @param mended what {@code --fix} makes of the place; absent when it leaves it alone
 */
public record FindingView(
        String code,
        String severity,
        String severityWord,
        int line,
        int column,
        String message,
        String english,
        String hint,
        String before,
        String marked,
        String after,
        Optional<String> mended) {
    private static final int NEIGHBOURHOOD = 26;
    private static final int LONGEST = 60;

    static FindingView of(Diagnostic finding, SourceLines lines) {
        Span span = finding.span();
        Position start = span.start();
        boolean wholeFile = span.start().equals(Position.START) && span.end().equals(Position.START);
        int[] line = wholeFile
                ? new int[0]
                : lines.line(span.file(), start.line()).orElse("").codePoints().toArray();
        int from = Math.min(start.column() - 1, line.length);
        int to = span.end().line() == start.line() ? Math.min(span.end().column() - 1, line.length) : line.length;
        int end = Math.min(to, from + LONGEST);
        int first = Math.max(0, from - NEIGHBOURHOOD);
        int last = Math.min(line.length, end + NEIGHBOURHOOD);
        return new FindingView(
                finding.code().id(),
                finding.severity().english(),
                finding.severity().chinese(),
                start.line(),
                start.column(),
                finding.chinese(),
                finding.english(),
                finding.chineseHint(),
                (first > 0 ? "…" : "") + new String(line, first, from - first),
                new String(line, from, end - from),
                new String(line, end, last - end) + (last < line.length ? "…" : ""),
                mended(finding));
    }

    /** The corrected text, where the finding has a single correction at its own place. */
    private static Optional<String> mended(Diagnostic finding) {
        List<Correction> corrections = finding.corrections();
        return corrections.size() == 1 && corrections.get(0).span().equals(finding.span())
                ? Optional.of(corrections.get(0).text())
                : Optional.empty();
    }
}
