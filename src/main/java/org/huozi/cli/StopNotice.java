package org.huozi.cli;

import java.util.List;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.DiagnosticPrinter;
import org.huozi.diag.Severity;
import org.huozi.publish.Outcome;

/** Why a run did not publish, as the last lines that an editor reads: what is wrong, where, what to do. */
final class StopNotice {
    /** Errors that are told again; the list above has all. */
    private static final int SHOWN = 3;

    private StopNotice() {}

    /**
     * The notice of a run that has stopped.
     *
     * @param desk the page with everything that was found, as it is to be shown
     */
    static String of(Outcome outcome, String desk) {
        List<Diagnostic> errors = outcome.findings().all().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .toList();
        DiagnosticPrinter printer = new DiagnosticPrinter(outcome.prepared().sources());
        StringBuilder text = new StringBuilder();
        text.append(String.format("没有出版：错误 %d 处 — not published, errors: %1$d%n", errors.size()));
        errors.stream().limit(SHOWN).map(printer::print).forEach(text::append);
        if (errors.size() > SHOWN) {
            text.append(String.format("   …… 还有 %d 处，都列在上面 — %1$d more, all listed above%n", errors.size() - SHOWN));
        }
        text.append(String.format("改好、存盘，再运行一次 — mend, save, run again%n"));
        if (outcome.status() != Outcome.Status.MISCONFIGURED) {
            text.append(String.format("编辑台 — the desk: %s%n", desk));
        }
        return text.toString();
    }
}
