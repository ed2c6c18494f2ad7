package org.huozi.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.SourceLines;
import org.huozi.model.Edition;

/**
 * The content of a journal before a page is set: read, transformed and checked.
 *
 * @param editions what could be read, newest first
 */
public record CheckedContent(List<Edition> editions, ContentReport report) {
    public CheckedContent {
        editions = List.copyOf(editions);
    }

    /**
     * The content and what was found in it.
     *
     * @param journal 刊名; empty when journal.yaml could not be read
     * @param unread ids of the editions that could not be read, newest first
     */
    public CheckedContent(
            String journal, List<Edition> editions, List<String> unread, Diagnostics findings, SourceLines sources) {
        this(
                editions,
                new ContentReport(
                        journal,
                        editions.stream().map(Edition::id).toList(),
                        unread,
                        titles(editions),
                        findings,
                        sources));
    }

    private static Map<String, String> titles(List<Edition> editions) {
        Map<String, String> titles = new HashMap<>();
        editions.forEach(edition -> titles.putAll(ContentReport.titles(edition)));
        return titles;
    }

    public String journal() {
        return report.journal();
    }

    public List<String> unread() {
        return report.unread();
    }

    public Diagnostics findings() {
        return report.findings();
    }

    public SourceLines sources() {
        return report.sources();
    }
}
