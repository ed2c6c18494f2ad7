package org.huozi.revision;

import java.util.Map;
import org.huozi.comparison.ProofPage;
import org.huozi.comparison.pdf.SheetWords;
import org.huozi.diag.Diagnostics;
import org.huozi.html.Templates;

/** The words of {@code templates/desk/sheets.ftlh}. */
record SheetsTemplate(Templates templates, Diagnostics complaints) implements SheetWords {
    private static final String FILE = "desk/sheets.ftlh";

    @Override
    public String title() {
        return said("words.title()", Map.of());
    }

    @Override
    public String before() {
        return said("words.before()", Map.of());
    }

    @Override
    public String after() {
        return said("words.after()", Map.of());
    }

    @Override
    public String page(ProofPage page) {
        return said("words.page(page)", Map.of("page", page));
    }

    @Override
    public String noPage() {
        return said("words.noPage()", Map.of());
    }

    private String said(String call, Map<String, ?> view) {
        return templates.said(FILE, call, view, complaints).orElse("");
    }
}
