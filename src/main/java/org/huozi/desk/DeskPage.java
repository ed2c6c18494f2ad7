package org.huozi.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Severity;
import org.huozi.html.Markup;
import org.huozi.html.Templates;

/** 编辑台, {@code templates/desk/index.ftlh}: what a run made, what it found, and what is other than before. */
public final class DeskPage {
    private static final String TEMPLATE = "desk/index.ftlh";
    private static final List<String> STYLES = List.of("desk/check.css", "desk/index.css");

    private DeskPage() {}

    /**
     * The page, complete in itself; its links are relative to the publication's folder.
     *
     * @param complaints where faults of the template go
     */
    public static Optional<String> of(Desk desk, Templates templates, Diagnostics complaints) {
        StringBuilder style = new StringBuilder();
        STYLES.forEach(name -> templates.text(name, complaints).ifPresent(style::append));
        Diagnostics found = desk.found();
        Map<String, Object> view = Map.of(
                "journal", desk.journal(),
                "style", new Markup(style.toString()),
                "state", desk.state().name().toLowerCase(Locale.ROOT),
                "editions", DeskEditionView.all(desk),
                "complete", desk.complete(),
                "siteStands", desk.siteStands(),
                "manuscripts", ManuscriptView.listed(desk.read(), found, desk.lines()),
                "errors", found.count(Severity.ERROR),
                "warnings", found.count(Severity.WARNING),
                "notes", found.count(Severity.NOTE));
        return templates.render(TEMPLATE, view, complaints);
    }
}
