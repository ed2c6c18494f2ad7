package org.huozi.html;

import java.util.Map;
import java.util.Optional;
import org.huozi.diag.Diagnostics;

/**
 * Words that reach readers through no template: in metadata and in the files of reference managers. A function of {@code
 * templates/lib/words.ftlh} says them all the same.
 */
public final class Wording {
    private static final String FILE = "lib/words.ftlh";

    private final Templates templates;
    private final Diagnostics diagnostics;

    /**
     * The words of a design.
     *
     * @param diagnostics where faults of the templates go
     */
    public Wording(Templates templates, Diagnostics diagnostics) {
        this.templates = templates;
        this.diagnostics = diagnostics;
    }

    /** 2022年第2期: what an issue is called where its journal is named beside it. */
    public String issue(int year, int number) {
        return said("words.issueName(issue)", Map.of("issue", Map.of("year", year, "number", number)));
    }

    /**
     * 转载来源 and its address, as reference managers keep it with a reference.
     *
     * @param chinese whether the reference is in Chinese
     */
    public String reprint(SourceView source, boolean chinese) {
        return said("words.reprint(source, chinese)", Map.of("source", source, "chinese", chinese));
    }

    private String said(String call, Map<String, ?> view) {
        Optional<String> said = templates.said(FILE, call, view, diagnostics);
        return said.orElse("");
    }
}
