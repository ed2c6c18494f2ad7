package org.huozi.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.huozi.check.ContentReport;
import org.huozi.comparison.Comparison;
import org.huozi.desk.Desk;
import org.huozi.desk.DeskEditionView;
import org.huozi.desk.SlipSheetView;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.DiagnosticsJson;
import org.huozi.output.Artifact;
import org.huozi.output.FileChanges;
import org.huozi.output.Publication;
import org.huozi.output.site.PublishedView;
import org.huozi.output.site.SiteEdition;
import org.huozi.output.site.SiteOutput;
import org.huozi.publish.FoundLines.FoundLine;
import org.huozi.standing.Fingerprint;
import org.huozi.standing.OutputFile;

/**
 * Puts a publication where readers look: what waits on the disk, what tells of all editions, and the desk. What stands is
 * left as it is.
 */
final class PublicationWriter {
    private final Request request;
    private final StandingType standing;
    private final String common;
    private final Diagnostics findings;
    private final ArtifactWriter writer;
    private final CorrectionsInPrint print;
    private final Map<String, Comparison> corrections = new HashMap<>();

    /**
     * A writer.
     *
     * @param common key of all that editions share
     * @param print what is told of the pages that it replaces
     */
    PublicationWriter(
            Request request, StandingType standing, String common, CorrectionsInPrint print, Diagnostics findings) {
        this.print = print;
        this.request = request;
        this.standing = standing;
        this.common = common;
        this.findings = findings;
        this.writer = new ArtifactWriter(request.out(), findings);
    }

    FileChanges changes() {
        return writer.changes();
    }

    /** Every edition's own files. */
    void writeEditions(List<StandingEdition> editions) {
        for (StandingEdition edition : editions) {
            findings.addAll(edition.head().made());
            if (standing.isStaged(edition.id(), edition.key())) {
                writeStaged(edition);
            } else {
                standing.files(edition.id(), edition.key())
                        .orElseThrow()
                        .paths()
                        .forEach(writer::keep);
            }
        }
    }

    private void writeStaged(StandingEdition edition) {
        Recorded recorded = new Recorded();
        StagedFiles.each(standing.staged(edition.id()), file -> {
            if (file.path().equals(edition.head().finished().pdf())) {
                print.of(edition.id(), file).ifPresent(found -> corrections.put(edition.id(), found));
            }
            recorded.accept(file);
        });
        boolean fine = edition.head().made().stream().noneMatch(new Gate(false)::stops);
        if (fine && recorded.isWhole() && !edition.key().equals(Inputs.NOTHING)) {
            standing.published(edition.id(), edition.key(), new StandingFiles(recorded.files, List.of()));
        } else {
            standing.unpublished(edition.id());
        }
    }

    /** The site's files about all editions; when not all are published, those alone that their pages share. */
    void writeAboutAll(List<StandingEdition> editions, Publication publication, Supplier<Toolchain> toolchain) {
        List<StandingEdition> published = editions.stream()
                .filter(edition -> !edition.head().finished().keptBack())
                .toList();
        if (published.isEmpty()) {
            return;
        }
        if (!publication.complete()) {
            toolchain.get().site().writeShared(writer::write, findings);
            return;
        }
        boolean known = published.stream().noneMatch(edition -> edition.key().equals(Inputs.NOTHING));
        String key = new Fingerprint().with(common).with(keys(published)).made();
        Optional<StandingFiles> whole = known ? standing.whole(key) : Optional.empty();
        whole.ifPresent(files -> {
            findings.addAll(files.findings());
            files.paths().forEach(writer::keep);
        });
        if (whole.isEmpty()) {
            StandingFiles files = writtenAboutAll(published, toolchain.get().site());
            if (known && !findings.hasErrors()) {
                standing.keepWhole(key, files);
            }
        }
    }

    private StandingFiles writtenAboutAll(List<StandingEdition> published, SiteOutput site) {
        Diagnostics found = new Diagnostics();
        Recorded recorded = new Recorded();
        PublishedView newest = published.get(0).contents().view().orElseThrow();
        List<SiteEdition> all = published.stream().map(StandingEdition::site).toList();
        site.writeShared(recorded, found);
        site.writeWhole(newest, all, recorded, found);
        findings.addAll(found);
        return new StandingFiles(recorded.files, found.all());
    }

    private static List<String> keys(List<StandingEdition> editions) {
        return editions.stream()
                .flatMap(edition -> Stream.of(edition.id(), edition.key()))
                .toList();
    }

    /** Removes what no run makes any more. */
    void removeObsolete(Set<String> ids) {
        writer.removeObsolete(Reports.PATHS);
        standing.retain(ids);
    }

    /** The desk after a run that has written. */
    void report(ContentReport report, Desk.State state, List<StandingEdition> editions, boolean complete) {
        if (request.reporting() == Request.Reporting.NONE) {
            return;
        }
        boolean quiet = state == Desk.State.PUBLISHED && changes().equals(FileChanges.NONE);
        String key = new Fingerprint()
                .with(common)
                .with(keys(editions))
                .with(report.unread())
                .with(DiagnosticsJson.of(findings))
                .with(state + " " + complete + siteStands())
                .made();
        if (quiet && standing.desk(key).isPresent()) {
            return;
        }
        List<StandingDesk> desks = editions.stream().map(StandingEdition::desk).toList();
        List<DeskEditionView> views =
                desks.stream().flatMap(desk -> desk.edition().stream()).toList();
        List<SlipSheetView> sheets = Stream.concat(
                        report.unread().stream().map(SlipSheetView::unread),
                        desks.stream().map(StandingDesk::slips))
                .toList();
        List<FoundLine> lines =
                desks.stream().flatMap(desk -> desk.lines().stream()).toList();
        ContentReport shown = report.withSources(FoundLines.of(lines, report.sources()));
        StandingFiles files =
                write(new Desk(shown, state, views, sheets, complete, siteStands(), changes(), corrections));
        if (quiet) {
            standing.keepDesk(key, files);
        }
    }

    /** The desk after a run that was stopped. */
    void reportStopped(ContentReport report, List<Arrival> arrivals) {
        if (request.reporting() == Request.Reporting.NONE) {
            return;
        }
        List<SlipSheetView> sheets = Stream.concat(
                        report.unread().stream().map(SlipSheetView::unread),
                        arrivals.stream().flatMap(arrival -> arrival.slips().stream()))
                .toList();
        write(new Desk(report, Desk.State.STOPPED, List.of(), sheets, false, siteStands(), changes(), corrections));
    }

    private StandingFiles write(Desk desk) {
        Recorded recorded = new Recorded();
        Reports.of(desk, request.project()).forEach(recorded);
        return new StandingFiles(recorded.files, List.of());
    }

    private boolean siteStands() {
        return writer.has(Publication.SITE + "/index.html");
    }

    /** Writes files and notes how they then lie. */
    private final class Recorded implements Consumer<Artifact> {
        private final List<OutputFile> files = new ArrayList<>();

        @Override
        public void accept(Artifact file) {
            writer.write(file);
            files.add(OutputFile.of(request.out(), file.path(), file.content()));
        }

        /** Whether all of them could be written. */
        boolean isWhole() {
            return files.stream().allMatch(file -> file.stands(request.out()));
        }
    }
}
