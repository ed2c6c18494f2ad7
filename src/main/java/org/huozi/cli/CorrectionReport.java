package org.huozi.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.huozi.diag.Correction;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Language;
import org.huozi.diag.SourceLines;
import org.huozi.publish.CorrectedManuscripts;

/** What {@code check --fix} does, correction by correction: the words before and after, with their neighbourhood. */
record CorrectionReport(CorrectedManuscripts corrected, Language language) {
    private static final int NEIGHBOURHOOD = 14;

    /** The corrections one by one. */
    String changes() {
        StringBuilder text = new StringBuilder();
        for (CorrectedManuscripts.Round round : corrected.rounds()) {
            String file = "";
            for (Diagnostic finding : round.done()) {
                if (!finding.span().file().equals(file)) {
                    file = finding.span().file();
                    text.append(file).append('\n');
                }
                finding.corrections().forEach(correction -> text.append(change(finding, correction, round.sources())));
            }
        }
        return text.toString();
    }

    /** How many they are, where none was made. */
    String possible() {
        return String.format(
                Locale.ROOT,
                language.said("会改 %d 处，没有动文件；去掉 --dry-run 就改", "%1$d corrections possible, nothing was written") + "%n",
                corrected.count());
    }

    /** How many were made, and where the files are as they were. */
    String made(List<Path> backups) {
        String count = String.format(
                Locale.ROOT,
                language.said("改了 %d 处，在 %d 个文件里", "%1$d corrections in %2$d files") + "%n",
                corrected.count(),
                corrected.drafts().size());
        String names = backups.stream()
                .map(backup -> backup.getFileName().toString())
                .collect(Collectors.joining(language.word("、", ", ")));
        return backups.isEmpty()
                ? count
                : count + String.format("%s%n", language.word("原文件各留了一份：" + names, "the files as they were: " + names));
    }

    private static String change(Diagnostic finding, Correction correction, SourceLines sources) {
        int line = correction.span().start().line();
        String source = sources.line(correction.span().file(), line).orElse("");
        int start = source.offsetByCodePoints(0, correction.span().start().column() - 1);
        int end = source.offsetByCodePoints(0, correction.span().end().column() - 1);
        int from = Math.max(0, start - NEIGHBOURHOOD);
        int to = Math.min(source.length(), end + NEIGHBOURHOOD);
        String before = (from > 0 ? "…" : "") + source.substring(from, start);
        String after = source.substring(end, to) + (to < source.length() ? "…" : "");
        return String.format(
                Locale.ROOT,
                "  %d:%d %s%n  - %s%s%s%n  + %s%s%s%n",
                line,
                correction.span().start().column(),
                finding.code().id(),
                before,
                source.substring(start, end),
                after,
                before,
                correction.text(),
                after);
    }
}
