package org.huozi.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.huozi.check.ContentReport;
import org.huozi.desk.DeskEditionView;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Reported;
import org.huozi.diag.SourceLines;
import org.huozi.diag.Span;
import org.huozi.edition.Issue;
import org.huozi.files.UnwritableFile;
import org.huozi.model.Edition;
import org.huozi.output.Artifact;
import org.huozi.output.Covers;
import org.huozi.output.FinishedEdition;
import org.huozi.output.site.MadePages;
import org.huozi.output.site.SiteOutput;
import org.huozi.output.site.SiteText;
import org.huozi.pagination.PaginatedEdition;

/**
 * Sets an edition and makes all its files, which wait on the disk until the gate is open. Editions may be set and made
 * side by side.
 */
record EditionMaker(
        Toolchain toolchain,
        StandingType standing,
        Request request,
        CorrectionsInPrint corrections,
        SourceLines sources,
        Crew crew) {

    /** The edition with its pages; empty when the findings tell why it has none. */
    Reported<PaginatedEdition> set(Edition edition) {
        Diagnostics found = new Diagnostics();
        Optional<PaginatedEdition> pages = EditionAttempt.at(
                        edition,
                        (each, told) -> toolchain.pagination().paginate(each).tell(told),
                        Code.PDF_014,
                        found)
                .flatMap(made -> made);
        pages.ifPresent(made -> toolchain.pageChecks().forEach(check -> check.check(made, found)));
        return new Reported<>(found.hasErrors() ? Optional.empty() : pages, found.all());
    }

    /** The edition as it stands now; empty when the findings tell why it does not. */
    Reported<StandingEdition> make(PreparedEdition prepared, Reported<PaginatedEdition> set, String key) {
        Diagnostics found = new Diagnostics();
        Path file = standing.staged(prepared.id());
        Optional<StandingEdition> made = set.tell(found).flatMap(pages -> {
            try {
                return Optional.of(made(pages, prepared, key, set.findings(), file));
            } catch (UnwritableFile unwritable) {
                found.add(UnwritableFinding.of(unwritable, Span.startOf(file.toString())));
                return Optional.empty();
            }
        });
        return new Reported<>(made, found.all());
    }

    private StandingEdition made(
            PaginatedEdition pages, PreparedEdition prepared, String key, List<Diagnostic> set, Path file)
            throws UnwritableFile {
        Edition edition = pages.edition();
        boolean keptBack = request.audience() == Request.Audience.READERS && edition.draft();
        FinishedEdition finished = FinishedEdition.of(pages, keptBack);
        Diagnostics making = new Diagnostics();
        Optional<MadePages> site;
        try (StagedFiles staged = new StagedFiles(file, key)) {
            Artifact pdf = new Artifact(finished.pdf(), pages.pdf());
            site = crew.both(() -> corrections.of(edition.id(), pdf), () -> {
                        toolchain.outputs().forEach(output -> output.write(pages, keptBack, staged::add, making));
                        return keptBack ? Optional.<MadePages>empty() : Optional.of(site(pages, staged, making));
                    })
                    .second();
        }
        Diagnostics found = new Diagnostics();
        found.addAll(prepared.findings());
        found.addAll(set);
        found.addAll(making);
        StandingHead head = new StandingHead(
                Issue.of(edition),
                ContentReport.titles(edition),
                prepared.findings().all(),
                set,
                making.all(),
                finished);
        return standing.keep(
                prepared.id(),
                key,
                head,
                StandingEdition.parts(
                        head,
                        new StandingDesk(
                                desk(pages, finished, found),
                                prepared.slips().orElseThrow(),
                                FoundLines.kept(found.all(), sources)),
                        new StandingSite(site.map(MadePages::edition)),
                        new StandingContents(site.map(MadePages::view))));
    }

    private MadePages site(PaginatedEdition pages, StagedFiles staged, Diagnostics making) {
        SiteOutput site = toolchain.site();
        Crew.Both<Covers.Drawn, SiteText> begun =
                crew.both(() -> site.cover(pages), () -> site.text(pages, staged::add, making));
        return site.writeEdition(pages, begun.second(), begun.first(), staged::add, making);
    }

    private Optional<DeskEditionView> desk(PaginatedEdition pages, FinishedEdition finished, Diagnostics found) {
        return request.reporting() == Request.Reporting.NONE
                ? Optional.empty()
                : Optional.of(DeskEditionView.of(pages, finished, found));
    }
}
