package org.huozi.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huozi.config.Project;
import org.huozi.desk.CheckPage;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Severity;
import org.huozi.html.Templates;
import org.huozi.model.Edition;
import org.huozi.source.SourceReader;

/**
 * What is known of the content before a page is set.
 *
 * @param journal 刊名; empty when journal.yaml could not be read
 * @param editions what could be read, newest first
 * @param sources the files that were read
 * @param hindrance how a run ends whose findings do not let it go on
 */
public record Checked(
        String journal,
        List<Edition> editions,
        Diagnostics diagnostics,
        SourceReader sources,
        Outcome.Status hindrance) {
    public Checked {
        editions = List.copyOf(editions);
    }

    /**
     * Reads and checks editions; writes nothing.
     *
     * @param wanted ids; empty for all
     */
    public static Checked of(Project project, List<String> wanted) {
        return of(project, wanted, Map.of());
    }

    /** Reads and checks editions, some of their files as they would be. */
    static Checked of(Project project, List<String> wanted, Map<String, String> drafts) {
        Diagnostics diagnostics = new Diagnostics();
        SourceReader sources = new SourceReader(project.root(), drafts);
        Preparation prepared = Preparation.of(project, wanted, sources, Progress.UNWATCHED, diagnostics);
        return new Checked(
                prepared.title(), prepared.editions(), diagnostics, sources, prepared.hindrance(diagnostics));
    }

    /**
     * What the run ends with.
     *
     * @param strict warnings count as errors
     */
    public Outcome.Status status(boolean strict) {
        boolean fine = !diagnostics.hasErrors() && !(strict && diagnostics.count(Severity.WARNING) > 0);
        return fine ? Outcome.Status.PUBLISHED : hindrance;
    }

    /**
     * All findings on a page.
     *
     * @param project which has the template
     * @param complaints where faults of the template go
     */
    public Optional<String> page(Project project, Diagnostics complaints) {
        Templates templates = new Templates(project.templates());
        return CheckPage.of(journal, editions, diagnostics, sources, templates, complaints);
    }
}
