package org.huozi.publish;

import java.util.List;
import org.huozi.config.Project;
import org.huozi.desk.Desk;
import org.huozi.desk.DeskPage;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.DiagnosticsJson;
import org.huozi.html.Templates;
import org.huozi.output.Artifact;

/** What a run says of itself, for people and for programs: written last, and also when it was stopped. */
final class Reports {
    private static final String DESK = "index.html";
    private static final String DIAGNOSTICS = "diagnostics.json";

    static final List<String> PATHS = List.of(DESK, DIAGNOSTICS);

    private Reports() {}

    /** The desk comes first, so that what is wrong with its template is in the list as well. */
    static void write(Desk desk, Project project, ArtifactWriter writer, Diagnostics diagnostics) {
        DeskPage.of(desk, new Templates(project.templates()), diagnostics)
                .ifPresent(page -> writer.write(Artifact.text(DESK, page)));
        writer.write(Artifact.text(DIAGNOSTICS, DiagnosticsJson.of(diagnostics)));
    }
}
