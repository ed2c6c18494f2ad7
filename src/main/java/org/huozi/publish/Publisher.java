package org.huozi.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huozi.config.JournalConfig;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.DiagnosticsJson;
import org.huozi.diag.Span;
import org.huozi.output.Artifact;
import org.huozi.output.Output;
import org.huozi.output.Publication;
import org.huozi.pagination.PaginatedEdition;
import org.huozi.source.SourceReader;

/**
 * The pipeline. Every stage reads what the one before returned and adds to the diagnostics; two gates stop the run once
 * everything wrong is known, before anything is written.
 */
public final class Publisher {
    private static final String DIAGNOSTICS = "diagnostics.json";

    private final Request request;
    private final Diagnostics diagnostics;
    private final SourceReader sources;

    public Publisher(Request request) {
        this.request = request;
        this.diagnostics = new Diagnostics(request.strict());
        this.sources = new SourceReader(request.project().root());
    }

    public Outcome publish() {
        if (!request.isOutApart()) {
            diagnostics.add(
                    Code.CFG_011,
                    Span.startOf(request.project().journal()),
                    request.out().toString());
            return outcome(Outcome.Status.MISCONFIGURED, Optional.empty(), List.of());
        }
        Preparation prepared = Preparation.of(request.project(), request.editions(), sources, diagnostics);
        Optional<JournalConfig> journal = prepared.journal();
        if (diagnostics.hasErrors() || journal.isEmpty() || prepared.fonts().isEmpty()) {
            return stopped(prepared.hindrance(diagnostics), journal);
        }
        Toolchain toolchain =
                Toolchain.of(request.project(), journal.get(), prepared.fonts().get());

        List<PaginatedEdition> paginated = new ArrayList<>();
        prepared.editions()
                .forEach(edition ->
                        toolchain.pagination().paginate(edition, diagnostics).ifPresent(paginated::add));
        if (diagnostics.hasErrors()) {
            return stopped(Outcome.Status.CONTENT_HAS_ERRORS, journal);
        }
        return written(new Publication(paginated, request.editions().isEmpty()), toolchain, journal.get());
    }

    private Outcome written(Publication publication, Toolchain toolchain, JournalConfig journal) {
        ArtifactWriter writer = new ArtifactWriter(request.out(), diagnostics);
        for (Output output : toolchain.outputs()) {
            output.write(publication, writer::write, diagnostics);
        }
        if (publication.complete() && !diagnostics.hasErrors()) {
            writer.removeObsolete(DIAGNOSTICS);
        }
        writer.write(report());
        return diagnostics.hasErrors()
                ? outcome(Outcome.Status.PARTLY_WRITTEN, Optional.of(journal), List.of())
                : outcome(Outcome.Status.PUBLISHED, Optional.of(journal), publication.editions());
    }

    /** The report is the only file that a stopped run touches. */
    private Outcome stopped(Outcome.Status status, Optional<JournalConfig> journal) {
        ArtifactWriter writer = new ArtifactWriter(request.out(), diagnostics);
        writer.write(report());
        return outcome(status, journal, List.of());
    }

    private Artifact report() {
        return Artifact.text(DIAGNOSTICS, DiagnosticsJson.of(diagnostics));
    }

    private Outcome outcome(Outcome.Status status, Optional<JournalConfig> journal, List<PaginatedEdition> editions) {
        return new Outcome(status, journal.map(JournalConfig::title).orElse(""), editions, diagnostics, sources);
    }
}
