package org.huozi.publish;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.huozi.check.ContentReport;
import org.huozi.desk.DeskEditionView;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Reported;
import org.huozi.diag.Span;
import org.huozi.edition.Issue;
import org.huozi.files.UnwritableFile;
import org.huozi.model.Edition;
import org.huozi.output.Artifact;
import org.huozi.output.FinishedEdition;
import org.huozi.output.site.MadePages;
import org.huozi.pagination.PaginatedEdition;

/**
 * Sets an edition and makes all its files, which wait on the disk until the gate is open. Editions may be made side by
 * side.
 */
record EditionMaker(Toolchain toolchain, StandingType standing, Request request) {

    /** The edition as it stands now; empty when the findings tell why it does not. */
    Reported<StandingEdition> make(PreparedEdition prepared, String key) {
        Edition edition = prepared.edition().orElseThrow();
        Diagnostics set = new Diagnostics();
        Optional<PaginatedEdition> pages = EditionAttempt.at(
                        edition,
                        (each, found) -> toolchain.pagination().paginate(each).tell(found),
                        Code.PDF_014,
                        set)
                .flatMap(made -> made);
        pages.ifPresent(made -> toolchain.pageChecks().forEach(check -> check.check(made, set)));
        Optional<StandingEdition> kept =
                set.hasErrors() ? Optional.empty() : pages.flatMap(made -> kept(made, prepared, key, set));
        return new Reported<>(kept, set.all());
    }

    private Optional<StandingEdition> kept(
            PaginatedEdition pages, PreparedEdition prepared, String key, Diagnostics set) {
        Path file = standing.staged(prepared.id());
        try {
            return Optional.of(made(pages, prepared, key, set, file));
        } catch (UnwritableFile unwritable) {
            set.add(UnwritableFinding.of(unwritable, Span.startOf(file.toString())));
        }
        return Optional.empty();
    }

    private StandingEdition made(
            PaginatedEdition pages, PreparedEdition prepared, String key, Diagnostics set, Path file)
            throws UnwritableFile {
        Edition edition = pages.edition();
        boolean keptBack = request.audience() == Request.Audience.READERS && edition.draft();
        FinishedEdition finished = FinishedEdition.of(pages, keptBack);
        Diagnostics making = new Diagnostics();
        Optional<MadePages> site;
        try (StagedFiles staged = new StagedFiles(file, key)) {
            Consumer<Artifact> sink = staged::add;
            toolchain.outputs().forEach(output -> output.write(pages, keptBack, sink, making));
            site = keptBack ? Optional.empty() : Optional.of(toolchain.site().writeEdition(pages, sink, making));
        }
        Diagnostics found = new Diagnostics();
        found.addAll(prepared.findings());
        found.addAll(set);
        found.addAll(making);
        StandingHead head = new StandingHead(
                Issue.of(edition),
                ContentReport.titles(edition),
                prepared.findings().all(),
                set.all(),
                making.all(),
                finished);
        return standing.keep(
                prepared.id(),
                key,
                head,
                StandingEdition.parts(
                        head,
                        new StandingDesk(
                                desk(pages, finished, found), prepared.slips().orElseThrow()),
                        new StandingSite(site.map(MadePages::edition)),
                        new StandingContents(site.map(MadePages::view))));
    }

    private Optional<DeskEditionView> desk(PaginatedEdition pages, FinishedEdition finished, Diagnostics found) {
        return request.reporting() == Request.Reporting.NONE
                ? Optional.empty()
                : Optional.of(DeskEditionView.of(pages, finished, found));
    }
}
