package org.huozi.publish;

import java.util.function.Consumer;
import org.huozi.check.ContentReport;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.edition.KnownArticles;
import org.huozi.files.FolderLock;
import org.huozi.files.UnwritableFile;
import org.huozi.output.FileChanges;
import org.huozi.output.Publication;

/**
 * Publishes: one run at a time in a folder. What stands there from an earlier run, and would become the same again, is
 * left as it is ({@link StandingType}); the run itself is a {@link PublishingRun}.
 */
public final class Publisher {
    private final Request request;
    private final PageReuse reuse;
    private final KnownArticles known;
    private final Progress progress;

    public Publisher(Request request) {
        this(request, PageReuse.NONE, Progress.UNWATCHED);
    }

    /**
     * A run.
     *
     * @param reuse how it comes by pages and covers; nothing of a run that does not make them is kept
     * @param progress hears how far it is
     */
    public Publisher(Request request, PageReuse reuse, Progress progress) {
        this(request, reuse, KnownArticles.none(), progress);
    }

    /**
     * A run of several in one process.
     *
     * @param known articles that earlier runs have read, and those that it reads
     */
    public Publisher(Request request, PageReuse reuse, KnownArticles known, Progress progress) {
        this.request = request;
        this.reuse = reuse;
        this.known = known;
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
        StandingType standing = new StandingType(request.out());
        if (request.fresh()) {
            standing.clear();
        }
        Crew crew = Crew.ofThisMachine();
        try {
            return published(standing, crew);
        } catch (OutOfMemoryError full) {
            return alone(standing, crew);
        }
    }

    /** Again, one edition after the other; those that were made stand. */
    private Outcome alone(StandingType standing, Crew crew) {
        String content = request.project().content();
        if (crew.size() == 1) {
            return refused(findings -> findings.add(ExhaustedMemory.finding(content)));
        }
        try {
            return published(standing, new Crew(1));
        } catch (OutOfMemoryError full) {
            return refused(findings -> findings.add(ExhaustedMemory.finding(content)));
        }
    }

    private Outcome published(StandingType standing, Crew crew) {
        try {
            return new PublishingRun(request, reuse, known, progress, standing, crew).outcome();
        } catch (StandingEdition.DamagedRecord damaged) {
            standing.clear();
            return new PublishingRun(request, reuse, known, progress, standing, crew).outcome();
        }
    }

    /** A run that has not begun. */
    private static Outcome refused(Consumer<Diagnostics> why) {
        Diagnostics findings = new Diagnostics();
        why.accept(findings);
        return new Outcome(
                Outcome.Status.MISCONFIGURED, ContentReport.nothing(findings), Publication.NOTHING, FileChanges.NONE);
    }
}
