package org.huozi.publish;

import java.util.List;
import java.util.Optional;
import org.huozi.config.Project;
import org.huozi.desk.Desk;
import org.huozi.desk.DeskPage;
import org.huozi.diag.DiagnosticsJson;
import org.huozi.html.Templates;
import org.huozi.output.Artifact;

/** The reports of a run, for people and for programs: made last of all, and also when the run was stopped. */
final class Reports {
    private static final String DESK = "index.html";
    private static final String DIAGNOSTICS = "diagnostics.json";

    static final List<String> PATHS = List.of(DESK, DIAGNOSTICS);

    private Reports() {}

    /** The desk comes first, so that what is wrong with its template is in the list as well. */
    static List<Artifact> of(Desk desk, Project project) {
        Optional<String> page = DeskPage.of(
                desk, new Templates(project.templates()), desk.report().findings());
        Artifact list =
                Artifact.text(DIAGNOSTICS, DiagnosticsJson.of(desk.report().findings()));
        return page.map(html -> List.of(Artifact.text(DESK, html), list)).orElse(List.of(list));
    }
}
