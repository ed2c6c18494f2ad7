package org.huozi.cli;

import org.huozi.diag.Language;
import org.huozi.preview.Preview;
import org.huozi.publish.Gate;
import org.huozi.publish.Outcome;

/**
 * What the preview prints about every run: one line, and the findings only when they differ from those of the run
 * before.
 */
final class PreviewReport implements Preview.Listener {
    private final Console console;
    private final FaultLog faults;
    private String findings = "";

    PreviewReport(Console console, FaultLog faults) {
        this.console = console;
        this.faults = faults;
    }

    @Override
    public void ended(Outcome outcome, boolean provisional) {
        String found = Summary.listed(outcome, new Gate(false), Language.BOTH);
        boolean published = outcome.status() == Outcome.Status.PUBLISHED;
        if (!found.equals(findings) && !(provisional && published)) {
            console.err().print(found);
            findings = found;
            faults.keep(outcome.findings());
        }
        console.out().println(published ? news(provisional) : "有错，网页没有更新 — not published, the pages are the old ones");
    }

    private static String news(boolean provisional) {
        return provisional ? "网页已更新 — the pages are new" : "PDF 已更新 — and so are the PDFs";
    }

    @Override
    public void failed(Throwable fault) {
        faults.write(fault);
    }
}
