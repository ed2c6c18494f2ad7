package org.huozi.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.huozi.check.CheckedContent;
import org.huozi.comparison.Comparison;
import org.huozi.desk.Desk;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.files.FolderLock;
import org.huozi.files.UnwritableFile;
import org.huozi.output.FileChanges;
import org.huozi.output.Output;
import org.huozi.output.Publication;
import org.huozi.pagination.PaginatedEdition;
import org.huozi.publish.Progress.Stage;

/**
 * The pipeline. Every stage reads what the one before returned and adds to the findings; two gates stop the run once
 * everything wrong is known, before a published file is touched.
 */
public final class Publisher {
    private final Request request;
    private final PageReuse reuse;
    private final Progress progress;

    public Publisher(Request request) {
        this(request, PageReuse.NONE, Progress.UNWATCHED);
    }

    /**
     * A run.
     *
     * @param reuse how it comes by pages and covers
     * @param progress hears how far it is
     */
    public Publisher(Request request, PageReuse reuse, Progress progress) {
        this.request = request;
        this.reuse = reuse;
        this.progress = progress;
    }

    public Outcome publish() {
        if (!request.isOutApart()) {
            Span journal = Span.startOf(request.project().journal());
            return refused(findings ->
                    findings.add(Code.CFG_011, journal, request.out().toString()));
        }
        try {
            return FolderLock.holding(request.out(), this::published);
        } catch (UnwritableFile unwritable) {
            Span folder = Span.startOf(request.out().toString());
            return refused(findings -> findings.add(UnwritableFinding.of(unwritable, folder)));
        }
    }

    private Outcome published() {
        Preparation preparation = Preparation.of(request, progress);
        CheckedContent prepared = preparation.prepared();
        if (request.gate().stops(prepared.findings())
                || preparation.settings().isEmpty()
                || preparation.fonts().isEmpty()) {
            return stopped(prepared, preparation.stopped());
        }
        Toolchain toolchain = Toolchain.of(
                request.project(),
                preparation.settings().get(),
                preparation.fonts().get(),
                reuse);
        List<PaginatedEdition> paginated = new ArrayList<>();
        progress.each(
                Stage.SETTING,
                prepared.editions(),
                edition -> EditionAttempt.at(
                                edition,
                                (each, found) ->
                                        toolchain.pagination().paginate(each).tell(found),
                                Code.PDF_014,
                                prepared.findings())
                        .flatMap(pages -> pages)
                        .ifPresent(paginated::add));
        paginated.forEach(pages -> toolchain.pageChecks().forEach(check -> check.check(pages, prepared.findings())));
        if (request.gate().stops(prepared.findings())) {
            return stopped(prepared, Outcome.Status.CONTENT_HAS_ERRORS);
        }
        return written(prepared, publication(paginated), toolchain.outputs());
    }

    private Publication publication(List<PaginatedEdition> paginated) {
        Map<Boolean, List<PaginatedEdition>> keptBack = paginated.stream()
                .collect(Collectors.partitioningBy(pages -> request.audience() == Request.Audience.READERS
                        && pages.edition().draft()));
        return new Publication(
                keptBack.getOrDefault(false, List.of()),
                keptBack.getOrDefault(true, List.of()),
                request.editions().isEmpty());
    }

    private Outcome written(CheckedContent prepared, Publication publication, List<Output> outputs) {
        progress.begin(Stage.WRITING);
        Diagnostics findings = prepared.findings();
        ArtifactWriter writer = new ArtifactWriter(request.out(), findings);
        Map<String, Comparison> corrections = request.reporting() == Request.Reporting.FINDINGS_AND_CORRECTIONS
                ? CorrectionsInPrint.of(publication, request.out())
                : Map.of();
        outputs.forEach(output -> output.write(publication, writer::write, findings));
        boolean fine = !findings.hasErrors();
        if (publication.complete() && fine) {
            writer.removeObsolete(Reports.PATHS);
        }
        report(prepared, fine ? Desk.State.PUBLISHED : Desk.State.PARTLY, publication, corrections, writer);
        return findings.hasErrors()
                ? new Outcome(Outcome.Status.PARTLY_WRITTEN, prepared, Publication.NOTHING, writer.changes())
                : new Outcome(Outcome.Status.PUBLISHED, prepared, publication, writer.changes());
    }

    /** The reports are the only files that a stopped run touches. */
    private Outcome stopped(CheckedContent prepared, Outcome.Status status) {
        ArtifactWriter writer = new ArtifactWriter(request.out(), prepared.findings());
        report(prepared, Desk.State.STOPPED, Publication.NOTHING, Map.of(), writer);
        return new Outcome(status, prepared, Publication.NOTHING, FileChanges.NONE);
    }

    private void report(
            CheckedContent prepared,
            Desk.State state,
            Publication publication,
            Map<String, Comparison> corrections,
            ArtifactWriter writer) {
        if (request.reporting() != Request.Reporting.NONE) {
            new Reports(request.project(), prepared).write(state, publication, corrections, writer);
        }
    }

    /** A run that has not begun. */
    private static Outcome refused(Consumer<Diagnostics> why) {
        Diagnostics findings = new Diagnostics();
        why.accept(findings);
        return new Outcome(
                Outcome.Status.MISCONFIGURED, CheckedContent.nothing(findings), Publication.NOTHING, FileChanges.NONE);
    }
}
