package org.huozi.cli;

import java.util.List;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.DiagnosticPrinter;
import org.huozi.diag.Language;
import org.huozi.publish.Gate;
import org.huozi.publish.Outcome;

/** Why a run did not publish, as the last lines that an editor reads: what is wrong, where, what to do. */
final class StopNotice {
    /** Findings that are told again; the list above has all. */
    private static final int SHOWN = 3;

    private StopNotice() {}

    /**
     * The notice of a run that has stopped.
     *
     * @param gate what stopped it
     * @param desk the page with everything that was found, as it is to be shown
     */
    static String of(Outcome outcome, Gate gate, String desk, Language language) {
        List<Diagnostic> reasons =
                outcome.findings().all().stream().filter(gate::stops).toList();
        DiagnosticPrinter printer = new DiagnosticPrinter(outcome.report().sources(), language);
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                language.said("没有出版：%d 处要改", "not published, to be mended: %1$d") + "%n", reasons.size()));
        reasons.stream().limit(SHOWN).map(printer::print).forEach(text::append);
        if (reasons.size() > SHOWN) {
            text.append(String.format(
                    "   …… " + language.said("还有 %d 处，都列在上面", "%1$d more, all listed above") + "%n",
                    reasons.size() - SHOWN));
        }
        text.append(String.format("%s%n", language.said("改好、存盘，再运行一次", "mend, save, run again")));
        if (outcome.status() != Outcome.Status.MISCONFIGURED) {
            text.append(String.format("%s: %s%n", language.said("编辑台", "the desk"), desk));
        }
        return text.toString();
    }
}
