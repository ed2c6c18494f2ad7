package org.huozi.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huozi.check.CheckedContent;
import org.huozi.check.proofreading.SlipSheet;
import org.huozi.diag.CellWidth;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.DiagnosticPrinter;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.FindingGroup;
import org.huozi.diag.Severity;
import org.huozi.model.Edition;

/**
 * What {@code check} says: all findings, article by article, the sheet of slips, and a line that sums up.
 *
 * @param all whether findings are told one by one also where many are of one kind
 */
record CheckReport(CheckedContent prepared, boolean all) {
    private static final int TITLE_CELLS = 44;

    String text() {
        StringBuilder text = new StringBuilder();
        findings(text);
        for (Edition edition : prepared.editions()) {
            sheet(edition, text);
        }
        text.append(summary());
        return text.toString();
    }

    private void findings(StringBuilder text) {
        Map<String, String> titles = prepared.titles();
        DiagnosticPrinter printer = new DiagnosticPrinter(prepared.sources());
        String file = "";
        List<Diagnostic> found = prepared.findings().all();
        for (FindingGroup group : all ? FindingGroup.single(found) : FindingGroup.of(found)) {
            Diagnostic finding = group.first();
            if (!finding.span().file().equals(file)) {
                file = finding.span().file();
                String title = titles.containsKey(file) ? "《" + titles.get(file) + "》" : "";
                text.append(String.format("== %s%s%n", title, file));
            }
            text.append(printer.print(group)).append(String.format("%n"));
        }
    }

    private void sheet(Edition edition, StringBuilder text) {
        SlipSheet sheet = SlipSheet.of(edition, prepared.findings());
        text.append(String.format(
                Locale.ROOT,
                "《%s》%d 年第 %d 期  差错率（只是机器能看出的：标点、数字、字形和本刊用语；不代替三审三校）%n",
                prepared.journal(),
                edition.year(),
                edition.number()));
        sheet.rows().forEach(row -> text.append(line(row)));
        SlipSheet.SlipCount total = sheet.total();
        text.append(line(total))
                .append(String.format(
                        "  合格线是万分之二（报纸期刊质量管理规定）：%s。每处按一个计，规定里标点和数字用法一处只算 0.1 个%n%n",
                        total.rate() <= SlipSheet.PASS ? "没有超过" : "超过了"));
    }

    private static String line(SlipSheet.SlipCount row) {
        String title = row.title();
        while (CellWidth.of(title) > TITLE_CELLS) {
            title = title.substring(0, title.length() - 2) + "…";
        }
        return String.format(
                Locale.ROOT,
                "  %s%s %,7d 字 %4d 处  万分之 %.1f%n",
                title,
                " ".repeat(TITLE_CELLS - CellWidth.of(title)),
                row.characters(),
                row.slips(),
                row.rate());
    }

    private String summary() {
        Diagnostics found = prepared.findings();
        long mendable = found.all().stream()
                .filter(finding -> !finding.corrections().isEmpty())
                .count();
        String counts = String.format(
                Locale.ROOT,
                "校对  %d 错误 · %d 警告 · %d 提示 — %1$d errors, %2$d warnings, %3$d notes%n",
                found.count(Severity.ERROR),
                found.count(Severity.WARNING),
                found.count(Severity.NOTE));
        return mendable == 0
                ? counts
                : counts
                        + String.format(
                                Locale.ROOT,
                                "其中 %d 处可以自动改：先看 huozi check --fix --dry-run，再 huozi check --fix — %1$d can be mended by --fix%n",
                                mendable);
    }
}
