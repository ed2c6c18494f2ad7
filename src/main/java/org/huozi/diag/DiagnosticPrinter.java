package org.huozi.diag;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Findings as an editor reads them: place, message, the line itself, what to do. */
public final class DiagnosticPrinter {
    /** Places that are told of a group, that of its first finding among them. */
    private static final int PLACES = 3;

    private final SourceLines lines;
    private final Language language;

    /** Prints in both languages. */
    public DiagnosticPrinter(SourceLines lines) {
        this(lines, Language.BOTH);
    }

    public DiagnosticPrinter(SourceLines lines, Language language) {
        this.lines = lines;
        this.language = language;
    }

    /** All findings in order, each ending in a line feed. */
    public String print(Diagnostics diagnostics) {
        return diagnostics.all().stream().map(this::print).collect(Collectors.joining());
    }

    /** The first finding of a group, how many they are, and where: notes in one line, others with what to do. */
    public String print(FindingGroup group) {
        Diagnostic first = group.first();
        if (group.size() == 1) {
            return print(first);
        }
        String head = place(first) + ": " + said(first) + count(group);
        return first.severity() == Severity.NOTE ? head : head + below(first);
    }

    /** A group over many editions in one line, since nobody reads more of it before he goes to one edition. */
    public String printLine(FindingGroup group) {
        if (group.size() == 1) {
            return place(group.first()) + ": " + said(group.first()) + "\n";
        }
        String editions = language.word(group.folders() + " 期", "editions: " + group.folders());
        String places = places(
                group.findings(), PLACES, finding -> finding.folder().replaceFirst(".*/", "") + "/" + at(finding));
        return said(group.first())
                + language.word(
                        "（共 " + group.size() + " 处，" + editions + "：" + places + "）",
                        " (" + group.size() + " in all; " + editions + ": " + places + ")")
                + "\n";
    }

    /** One finding on one to four lines, the last ending in a line feed; a note shows no excerpt. */
    public String print(Diagnostic diagnostic) {
        return place(diagnostic) + ": " + said(diagnostic) + "\n" + below(diagnostic);
    }

    private static String place(Diagnostic diagnostic) {
        return diagnostic.span().file() + ":" + numbers(diagnostic);
    }

    private static String numbers(Diagnostic diagnostic) {
        Position start = diagnostic.span().start();
        return start.line() + ":" + start.column();
    }

    private String said(Diagnostic diagnostic) {
        return diagnostic.severity().word(language) + " " + diagnostic.code().id() + ": "
                + diagnostic.message(language);
    }

    /** The line with its mark, and the hint. */
    private String below(Diagnostic diagnostic) {
        String excerpt = diagnostic.severity() == Severity.NOTE
                ? ""
                : line(diagnostic)
                        .map(line -> Excerpt.of(line, diagnostic.span().start()))
                        .orElse("");
        String hint = diagnostic.chineseHint().isEmpty()
                ? ""
                : "   " + language.said("提示: " + diagnostic.chineseHint(), "hint: " + diagnostic.englishHint()) + "\n";
        return excerpt + hint;
    }

    private String count(FindingGroup group) {
        String file = group.first().span().file();
        List<Diagnostic> others = group.findings().subList(1, group.size());
        String places = places(
                others, PLACES - 1, finding -> finding.span().file().equals(file) ? numbers(finding) : at(finding));
        return language.word(
                        "（共 " + group.size() + " 处，还有 " + places + "）",
                        " (" + group.size() + " in all, also at " + places + ")")
                + "\n";
    }

    /** The first places of many. */
    private String places(List<Diagnostic> findings, int shown, Function<Diagnostic, String> place) {
        return findings.stream().limit(shown).map(place).collect(Collectors.joining(language.word("、", ", ")))
                + (findings.size() > shown ? language.word("……", " …") : "");
    }

    /** With the name of the file. */
    private static String at(Diagnostic diagnostic) {
        return diagnostic.span().file().replaceFirst(".*/", "") + ":" + numbers(diagnostic);
    }

    /** A finding without extent at the very beginning is about the file as a whole: its first line says nothing. */
    private Optional<String> line(Diagnostic diagnostic) {
        Span span = diagnostic.span();
        boolean wholeFile = span.start().equals(Position.START) && span.end().equals(Position.START);
        return wholeFile
                ? Optional.empty()
                : lines.line(span.file(), span.start().line());
    }
}
