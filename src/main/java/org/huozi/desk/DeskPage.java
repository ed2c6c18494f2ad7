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
        Diagnostics found = desk.prepared().findings();
        return Map.of(
                "journal", desk.prepared().journal(),
                "style", style,
                "state", desk.state().name().toLowerCase(Locale.ROOT),
                "editions", DeskEditionView.all(desk),
                "complete", desk.publication().complete(),
                "siteStands", desk.siteStands(),
                "manuscripts", ManuscriptView.listed(desk.prepared()),
                "errors", found.count(Severity.ERROR),
                "warnings", found.count(Severity.WARNING),
                "notes", found.count(Severity.NOTE));
    }
}
