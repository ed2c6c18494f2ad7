package org.huozi.desk;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Severity;
import org.huozi.html.Markup;
import org.huozi.html.Templates;

/** 编辑台, {@code templates/desk/index.ftlh}: what a run made, what it found, and what has changed. */
public final class DeskPage {
    private static final String TEMPLATE = "desk/index.ftlh";

    private DeskPage() {}

    /**
     * The page, complete in itself; its links are relative to the publication's folder.
     *
     * @param complaints where faults of the template go
     */
    public static Optional<String> of(Desk desk, Templates templates, Diagnostics complaints) {
        return DeskStyle.of(templates, complaints, "check", "index")
                .flatMap(style -> templates.render(TEMPLATE, view(desk, style), complaints));
    }

    private static Map<String, Object> view(Desk desk, Markup style) {
        Diagnostics found = desk.report().findings();
        return Map.ofEntries(
                Map.entry("journal", desk.report().journal()),
                Map.entry("style", style),
                Map.entry("state", desk.state().name().toLowerCase(Locale.ROOT)),
                Map.entry(
                        "editions",
                        desk.editions().stream()
                                .map(edition -> edition.changed(EditionChangesView.of(edition, desk)))
                                .toList()),
                Map.entry("complete", desk.complete()),
                Map.entry("siteStands", desk.siteStands()),
                Map.entry("manuscripts", ManuscriptView.listed(desk.report())),
                Map.entry("sheets", desk.sheets()),
                Map.entry("errors", found.count(Severity.ERROR)),
                Map.entry("warnings", found.count(Severity.WARNING)),
                Map.entry("notes", found.count(Severity.NOTE)));
    }
}
