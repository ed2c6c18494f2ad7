package org.huozi.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.huozi.check.ContentReport;
import org.huozi.config.Project;
import org.huozi.desk.Desk;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Reported;
import org.huozi.edition.ContentReader;
import org.huozi.edition.Issue;
import org.huozi.edition.KnownArticles;
import org.huozi.model.Edition;
import org.huozi.output.FileChanges;
import org.huozi.output.Publication;
import org.huozi.pagination.PaginatedEdition;
import org.huozi.publish.Progress.Stage;
import org.huozi.source.SourceReader;

/**
 * One run, as docs/architecture.md draws it. Editions come in, each as it stands or read anew; they are checked, set and
 * made, side by side; two gates stop the run once everything wrong is known, before a published file is touched; then all
 * is put where readers look.
 */
final class PublishingRun {
    private final Request request;
    private final Progress progress;
    private final StandingType standing;
    private final PageReuse reuse;
    private final CorrectionsInPrint print;
    private final Inputs inputs;
    private final SourceReader sources;
    private final EditionReading reading;
    private final Supplier<House> house;
    private final Supplier<Toolchain> toolchain;
    private final Supplier<EditionMaker> maker;
    private final Crew crew;
    private final Diagnostics findings = new Diagnostics();

    PublishingRun(
            Request request,
            PageReuse reuse,
            KnownArticles known,
            Progress progress,
            StandingType standing,
            Crew crew) {
        this.request = request;
        this.crew = crew;
        this.progress = progress;
        this.standing = standing;
        this.print = new CorrectionsInPrint(request);
        this.reuse = reuse;
        Project project = request.project();
        this.inputs = Inputs.of(project, request.audience());
        this.sources = new SourceReader(project.root());
        this.reading = new EditionReading(project, sources, known, request.audience());
        this.house = new Once<>(() -> House.of(project, sources));
        this.toolchain = new Once<>(() -> Toolchain.of(
                project,
                house.get().settings().orElseThrow(),
                house.get().fonts().orElseThrow(),
                reuse));
        this.maker = new Once<>(() -> new EditionMaker(toolchain.get(), standing, request, print, sources, crew));
    }

    Outcome outcome() {
        progress.begin(Stage.READING);
        ContentReader content = new ContentReader(request.project(), sources);
        Diagnostics asked = new Diagnostics();
        List<String> ids = content.wanted(request.editions(), asked);
        List<Arrival> arrivals = arrivals(ids);
        Optional<StandingJournal> journal = journal();
        findings.addAll(asked);
        arrivals.forEach(arrival -> arrival.tell(findings));
        content.compare(issues(arrivals), request.editions(), findings);
        ContentReport report = report(journal.map(StandingJournal::title).orElse(""), arrivals);
        if (request.gate().stops(findings) || journal.isEmpty()) {
            return stopped(report, arrivals, Preparation.stopped(journal.isPresent(), findings));
        }
        List<StandingEdition> editions = made(arrivals);
        if (request.gate().stops(findings)) {
            return stopped(report, arrivals, Outcome.Status.CONTENT_HAS_ERRORS);
        }
        return written(report, editions);
    }

    /** Settings, terms and fonts: what was found in them, whether they were looked at now or before; empty when they cannot be used. */
    private Optional<StandingJournal> journal() {
        Optional<StandingJournal> known = keeps() ? standing.journal(inputs.common()) : Optional.empty();
        if (known.isPresent()) {
            findings.addAll(known.get().findings());
            return known;
        }
        House read = house.get();
        findings.addAll(read.findings());
        StandingJournal journal =
                new StandingJournal(read.title(), read.findings().all());
        if (keeps() && !findings.hasErrors()) {
            standing.keep(inputs.common(), journal);
        }
        return read.isUsable() ? Optional.of(journal) : Optional.empty();
    }

    /** Pages that are taken over, or that nobody asked a report of, are no type that stands. */
    private boolean keeps() {
        return reuse.equals(PageReuse.NONE) && request.reporting() != Request.Reporting.NONE;
    }

    /** Newest first, those that could not be read last. */
    private List<Arrival> arrivals(List<String> ids) {
        List<Arrival> arrivals = new ArrayList<>(crew.each(progress, Stage.CHECKING, ids, id -> id, this::arrival));
        arrivals.sort(Comparator.comparing(
                        (Arrival arrival) -> arrival.issue().orElse(null), Comparator.nullsFirst(Issue.OLDEST_FIRST))
                .reversed());
        return arrivals;
    }

    private static List<Issue> issues(List<Arrival> arrivals) {
        return arrivals.stream().flatMap(arrival -> arrival.issue().stream()).toList();
    }

    /** Has at hand all that editions are set with, since something will be set. */
    private Optional<Toolchain> ready() {
        return house.get().isUsable() ? Optional.of(toolchain.get()) : Optional.empty();
    }

    private Arrival arrival(String id) {
        Inputs.EditionKey key = inputs.of(id);
        Optional<StandingEdition> known = keeps() ? standing.of(id, key.key()) : Optional.empty();
        return known.map(Arrival::of).orElseGet(() -> anew(id, key));
    }

    /**
     * Reads and checks an edition. Where a hand is free, its pages are set while it is proof-read, ahead of the gate:
     * findings of proof-reading seldom stop a run, and pages need nothing of them.
     */
    private Arrival anew(String id, Inputs.EditionKey key) {
        sources.hold(key.texts());
        PreparedEdition prepared =
                crew.both(() -> reading.read(id), this::ready).first();
        house.get().look(prepared);
        Optional<Edition> ahead = prepared.edition().filter(read -> crew.hasFreeHand() && isFine(prepared));
        Optional<Reported<PaginatedEdition>> set = crew.both(
                        () -> ahead.map(edition -> maker.get().set(edition)),
                        () -> request.reporting().isProofread() ? house.get().proofread(prepared) : prepared)
                .first();
        return Arrival.of(prepared, key.key(), set);
    }

    private boolean isFine(PreparedEdition prepared) {
        return house.get().isUsable()
                && !request.gate().stops(house.get().findings())
                && !request.gate().stops(prepared.findings());
    }

    private ContentReport report(String title, List<Arrival> arrivals) {
        Map<String, String> titles = new HashMap<>();
        for (Arrival arrival : arrivals) {
            arrival.standing().ifPresent(edition -> titles.putAll(edition.head().titles()));
            arrival.prepared()
                    .flatMap(PreparedEdition::edition)
                    .ifPresent(edition -> titles.putAll(ContentReport.titles(edition)));
        }
        Map<Boolean, List<String>> ids = arrivals.stream()
                .collect(Collectors.partitioningBy(
                        arrival -> arrival.issue().isPresent(), Collectors.mapping(Arrival::id, Collectors.toList())));
        List<String> unread = ids.getOrDefault(false, List.of()).stream()
                .sorted(Comparator.reverseOrder())
                .toList();
        return new ContentReport(
                title, ids.getOrDefault(true, List.of()), unread, titles, findings, new KeptSources(sources));
    }

    /** All editions, those that do not stand yet set and made; fewer where the findings tell why. */
    private List<StandingEdition> made(List<Arrival> arrivals) {
        List<Arrival> open = arrivals.stream()
                .filter(arrival -> arrival.standing().isEmpty())
                .toList();
        Map<String, Reported<StandingEdition>> made = new HashMap<>();
        List<Reported<StandingEdition>> done = crew.each(progress, Stage.SETTING, open, Arrival::id, this::made);
        for (int i = 0; i < done.size(); i++) {
            made.put(open.get(i).id(), done.get(i));
        }
        List<StandingEdition> editions = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            Optional.ofNullable(made.get(arrival.id()))
                    .or(() -> arrival.standing()
                            .map(edition -> new Reported<>(
                                    Optional.of(edition), edition.head().set())))
                    .map(edition ->
                            new Reported<>(edition.value(), UnwritableFinding.once(edition.findings(), findings)))
                    .flatMap(edition -> edition.tell(findings))
                    .ifPresent(editions::add);
        }
        return editions;
    }

    private Reported<StandingEdition> made(Arrival arrival) {
        try {
            Optional<Reported<PaginatedEdition>> ahead = arrival.takePages();
            PreparedEdition prepared = arrival.take();
            Reported<PaginatedEdition> set =
                    ahead.orElseGet(() -> maker.get().set(prepared.edition().orElseThrow()));
            return maker.get().make(prepared, set, keeps() ? arrival.key() : Inputs.NOTHING);
        } catch (OutOfMemoryError full) {
            if (crew.size() > 1) {
                throw full; // there is more room for one alone
            }
            String settings = request.project().edition(arrival.id()) + "/edition.yaml";
            return new Reported<>(Optional.empty(), List.of(ExhaustedMemory.finding(settings)));
        }
    }

    private Outcome written(ContentReport report, List<StandingEdition> editions) {
        progress.begin(Stage.WRITING);
        PublicationWriter writer = new PublicationWriter(request, standing, inputs.common(), print, findings);
        Publication publication = new Publication(
                editions.stream().map(edition -> edition.head().finished()).toList(),
                request.editions().isEmpty());
        writer.writeEditions(editions);
        writer.writeAboutAll(editions, publication, toolchain);
        boolean fine = !findings.hasErrors();
        if (publication.complete() && fine) {
            writer.removeObsolete(editions.stream().map(StandingEdition::id).collect(Collectors.toSet()));
        }
        writer.report(report, fine ? Desk.State.PUBLISHED : Desk.State.PARTLY, editions, publication.complete());
        return findings.hasErrors()
                ? new Outcome(Outcome.Status.PARTLY_WRITTEN, report, Publication.NOTHING, writer.changes())
                : new Outcome(Outcome.Status.PUBLISHED, report, publication, writer.changes());
    }

    /** The reports are the only files that a stopped run touches. */
    private Outcome stopped(ContentReport report, List<Arrival> arrivals, Outcome.Status status) {
        new PublicationWriter(request, standing, inputs.common(), print, findings).reportStopped(report, arrivals);
        return new Outcome(status, report, Publication.NOTHING, FileChanges.NONE);
    }
}
