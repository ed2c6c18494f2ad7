package org.huozi.publish;

import java.util.List;
import java.util.Map;
import org.huozi.check.CheckedContent;
import org.huozi.comparison.Comparison;
import org.huozi.config.Project;
import org.huozi.desk.Desk;
import org.huozi.desk.DeskPage;
import org.huozi.diag.DiagnosticsJson;
import org.huozi.html.Templates;
import org.huozi.output.Artifact;
import org.huozi.output.Publication;

/** Writes the reports of a run, for people and for programs: last of all, and also when the run was stopped. */
record Reports(Project project, CheckedContent prepared) {
    private static final String DESK = "index.html";
    private static final String DIAGNOSTICS = "diagnostics.json";

    static final List<String> PATHS = List.of(DESK, DIAGNOSTICS);

    /** The desk comes first, so that what is wrong with its template is in the list as well. */
    void write(Desk.State state, Publication publication, Map<String, Comparison> corrections, ArtifactWriter writer) {
        Desk desk = new Desk(
                prepared,
                state,
                publication,
                writer.has(Publication.SITE + "/index.html"),
                writer.changes(),
                corrections);
        DeskPage.of(desk, new Templates(project.templates()), prepared.findings())
                .ifPresent(page -> writer.write(Artifact.text(DESK, page)));
        writer.write(Artifact.text(DIAGNOSTICS, DiagnosticsJson.of(prepared.findings())));
    }
}
