package org.huozi.cli;

import java.util.List;
import java.util.Locale;
import org.huozi.check.CheckedContent;
import org.huozi.check.proofreading.SlipSheet;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Language;
import org.huozi.diag.Severity;

/**
 * What {@code check} says: all findings, article by article, the sheet of slips, and a line that sums up. Of many
 * editions it is a screen: a line a rule, and a line an edition.
 *
 * @param all whether findings are told one by one also where many are of one kind
 */
record CheckReport(CheckedContent prepared, boolean all, Language language) {

    String text() {
        FindingList list = new FindingList(prepared.report(), language);
        List<Diagnostic> found = prepared.findings().all();
        boolean screen = list.isOverEditions() && !all;
        return (screen ? list.screen(found) + String.format("%n") : list.byArticle(found, all))
                + sheets(screen)
                + summary();
    }

    private String sheets(boolean screen) {
        List<SlipSheet> sheets = SlipSheet.all(prepared);
        SlipSheetText text = new SlipSheetText(prepared.journal(), language);
        if (screen) {
            return text.lines(sheets);
        }
        return String.join("", sheets.stream().map(text::whole).toList());
    }

    private String summary() {
        Diagnostics found = prepared.findings();
        long mendable = found.all().stream()
                .filter(finding -> !finding.corrections().isEmpty())
                .count();
        String counts = String.format(
                Locale.ROOT,
                language.said("校对  %d 错误 · %d 警告 · %d 提示", "%1$d errors, %2$d warnings, %3$d notes") + "%n",
                found.count(Severity.ERROR),
                found.count(Severity.WARNING),
                found.count(Severity.NOTE));
        return mendable == 0
                ? counts
                : counts
                        + String.format(
                                Locale.ROOT,
                                language.said(
                                                "其中 %d 处可以自动改：先看 huozi check --fix --dry-run，再 huozi check --fix",
                                                "%1$d can be mended by --fix")
                                        + "%n",
                                mendable);
    }
}
