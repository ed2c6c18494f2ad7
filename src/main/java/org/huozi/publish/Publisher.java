package org.huozi.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huozi.comparison.Comparison;
import org.huozi.desk.Desk;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.output.FileChanges;
import org.huozi.output.Output;
import org.huozi.output.Publication;
import org.huozi.pagination.PaginatedEdition;
import org.huozi.publish.Progress.Stage;
import org.huozi.source.SourceReader;

/**
 * The pipeline. Every stage reads what the one before returned and adds to the diagnostics; two gates stop the run once
 * everything wrong is known, before a published file is touched.
 */
public final class Publisher {
    private final Request request;
    private final Composing composing;
    private final Progress progress;
    private final Diagnostics diagnostics;
    private final SourceReader sources;

    public Publisher(Request request) {
        this(request, Composing.ANEW, Progress.UNWATCHED);
    }

    /**
     * A run.
     *
     * @param composing how it comes by pages
     * @param progress hears how far it is
     */
    public Publisher(Request request, Composing composing, Progress progress) {
        this.request = request;
        this.composing = composing;
        this.progress = progress;
        this.diagnostics = new Diagnostics(request.strict());
        this.sources = new SourceReader(request.project().root());
    }

    public Outcome publish() {
        if (!request.isOutApart()) {
            diagnostics.add(
                    Code.CFG_011,
                    Span.startOf(request.project().journal()),
                    request.out().toString());
            return new Outcome(
                    Outcome.Status.MISCONFIGURED, "", List.of(), List.of(), diagnostics, sources, FileChanges.NONE);
        }
        Preparation prepared = Preparation.of(request.project(), request.editions(), sources, progress, diagnostics);
        if (diagnostics.hasErrors()
                || prepared.journal().isEmpty()
                || prepared.fonts().isEmpty()) {
            return stopped(prepared, prepared.hindrance(diagnostics));
        }
        Toolchain toolchain = Toolchain.of(
                request.project(), prepared.journal().get(), prepared.fonts().get(), composing);
        List<PaginatedEdition> paginated = new ArrayList<>();
        progress.each(
                Stage.SETTING,
                prepared.editions(),
                edition -> toolchain.pagination().paginate(edition, diagnostics).ifPresent(paginated::add));
        if (diagnostics.hasErrors()) {
            return stopped(prepared, Outcome.Status.CONTENT_HAS_ERRORS);
        }
        return written(prepared, new Publication(paginated, request.editions().isEmpty()), toolchain.outputs());
    }

    private Outcome written(Preparation prepared, Publication publication, List<Output> outputs) {
        progress.begin(Stage.WRITING);
        ArtifactWriter writer = new ArtifactWriter(request.out(), diagnostics);
        Map<String, Comparison> corrections =
                composing.isProofed() ? Corrections.of(publication, request.out()) : Map.of();
        outputs.forEach(output -> output.write(publication, writer::write, diagnostics));
        boolean fine = !diagnostics.hasErrors();
        if (publication.complete() && fine) {
            writer.removeObsolete(Reports.PATHS);
        }
        if (!composing.isProvisional()) {
            report(prepared, fine ? Desk.State.PUBLISHED : Desk.State.PARTLY, publication, corrections, writer);
        }
        return diagnostics.hasErrors()
                ? outcome(Outcome.Status.PARTLY_WRITTEN, prepared, List.of(), writer.changes())
                : outcome(Outcome.Status.PUBLISHED, prepared, publication.editions(), writer.changes());
    }

    /** The reports are the only files that a stopped run touches. */
    private Outcome stopped(Preparation prepared, Outcome.Status status) {
        if (!composing.isProvisional()) {
            ArtifactWriter writer = new ArtifactWriter(request.out(), diagnostics);
            report(prepared, Desk.State.STOPPED, new Publication(List.of(), false), Map.of(), writer);
        }
        return outcome(status, prepared, List.of(), FileChanges.NONE);
    }

    private void report(
            Preparation prepared,
            Desk.State state,
            Publication publication,
            Map<String, Comparison> corrections,
            ArtifactWriter writer) {
        new Reports(request.project(), prepared, sources).write(state, publication, corrections, writer, diagnostics);
    }

    private Outcome outcome(
            Outcome.Status status, Preparation prepared, List<PaginatedEdition> published, FileChanges changes) {
        return new Outcome(status, prepared.title(), prepared.editions(), published, diagnostics, sources, changes);
    }
}
