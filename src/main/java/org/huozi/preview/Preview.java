package org.huozi.preview;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.huozi.desk.CheckPage;
import org.huozi.diag.DiagnosticPrinter;
import org.huozi.diag.Diagnostics;
import org.huozi.edition.KnownArticles;
import org.huozi.html.Markup;
import org.huozi.html.Templates;
import org.huozi.output.Publication;
import org.huozi.publish.Outcome;
import org.huozi.publish.PageReuse;
import org.huozi.publish.Progress;
import org.huozi.publish.Publisher;
import org.huozi.publish.Request;
import org.huozi.publish.Request.Reporting;
import org.huozi.publish.StandingPages;

/**
 * Publishes a project again whenever something in it is saved, and shows it to browsers on this machine. First come the
 * pages of what was saved, with the page numbers of before, since that takes a moment only; then everything, with the
 * PDF.
 */
public final class Preview implements AutoCloseable {
    /** Milliseconds between two looks. */
    private static final long PAUSE = 50;

    /** Milliseconds until the look after one that has found a change, which is acted on when there is no more. */
    private static final long SETTLING = 20;

    /** Those of an edition or two, which is what somebody works on. */
    private static final int ARTICLES = 50;

    private static final String FAULT = "程序出错了，不是稿件的问题 — a fault of the program, not of the manuscript\n\n";

    private final Request request;
    private final Listener listener;
    private final PublishRunner runner;
    private final PageNotifier notifier = new PageNotifier();
    private final SheetPictures sheets = new SheetPictures();
    private final PreviewServer server;
    private final Outcome first;
    private Snapshot built;

    /** Is told how runs end. */
    public interface Listener {
        /**
         * A run has ended.
         *
         * @param provisional whether the pages are new and the PDFs will follow
         */
        void ended(Outcome outcome, boolean provisional);

        /** A run has ended in a way it should not. The next saving begins another. */
        void failed(Throwable fault);
    }

    /** Publishes once; tests put another in its place. */
    interface PublishRunner {
        Outcome publish(Request request, PageReuse reuse, Progress progress);
    }

    Preview(Request request, int port, Listener listener, Progress progress, PublishRunner runner) throws IOException {
        this.request = request.forEditors().reporting(Reporting.FINDINGS);
        this.runner = runner;
        this.listener = listener;
        this.built = Snapshot.of(request.project());
        this.first = published(this.request, PageReuse.NONE, progress);
        Path design = request.project().templates().resolve("desk");
        this.server = PreviewServer.listen(
                port,
                request.out().resolve(Publication.SITE),
                design,
                notifier,
                sheets,
                new DropPlace(request.project()));
    }

    /**
     * Publishes once and begins to serve.
     *
     * @param port the one wanted; the next that is free if it is taken
     * @param listener is told how each run but the first ended
     * @param progress hears how far the first run is
     */
    public static Preview start(Request request, int port, Listener listener, Progress progress) throws IOException {
        KnownArticles known = new KnownArticles(ARTICLES);
        PublishRunner runner = (wanted, reuse, heard) -> new Publisher(wanted, reuse, known, heard).publish();
        return new Preview(request, port, listener, progress, runner);
    }

    /** How the first run ended. */
    public Outcome first() {
        return first;
    }

    /** Where the site begins. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.port() + "/");
    }

    /** Goes on until the thread is interrupted. */
    public void watch() throws InterruptedException {
        while (true) {
            Thread.sleep(PAUSE);
            Snapshot now = Snapshot.of(request.project());
            if (!now.equals(built)) {
                Snapshot before = built;
                built = settled(now);
                renew(SavedChanges.of(built.changedSince(before), request.project()));
            }
        }
    }

    /** Saving takes a moment: files are written, removed and renamed until two looks are the same. */
    private Snapshot settled(Snapshot seen) throws InterruptedException {
        Snapshot before = seen;
        while (true) {
            Thread.sleep(SETTLING);
            Snapshot now = Snapshot.of(request.project());
            if (now.equals(before)) {
                return now;
            }
            before = now;
        }
    }

    private void renew(SavedChanges saved) {
        Request concerned = saved.everything() ? request : request.only(saved.editions());
        if (attempt(concerned.reporting(Reporting.NONE), StandingPages.in(request.out()))) {
            attempt(request, PageReuse.NONE);
        }
    }

    /** Runs once and says whether it came to an end. A fault of the program ends the run, not the preview. */
    private boolean attempt(Request wanted, PageReuse reuse) {
        try {
            Outcome outcome = published(wanted, reuse, Progress.UNWATCHED);
            if (isTold(outcome, wanted)) {
                listener.ended(outcome, isProvisional(wanted));
            }
            return true;
        } catch (RuntimeException | StackOverflowError fault) {
            notifier.post(false, plain(FAULT + fault), Set.of());
            listener.failed(fault);
            return false;
        }
    }

    private Outcome published(Request wanted, PageReuse reuse, Progress progress) {
        Outcome outcome = runner.publish(wanted, reuse, progress);
        if (!isProvisional(wanted)) {
            outcome.publication().editions().forEach(edition -> sheets.set(edition, wanted.out()));
        }
        if (isTold(outcome, wanted)) {
            boolean published = outcome.status() == Outcome.Status.PUBLISHED;
            notifier.post(published, findings(outcome), outcome.changes().below(Publication.SITE));
        }
        return outcome;
    }

    /** What stops the first run stops the second, which has been proof-read and tells all of it. */
    private static boolean isTold(Outcome outcome, Request wanted) {
        return outcome.status() == Outcome.Status.PUBLISHED || !isProvisional(wanted);
    }

    /** Whether the pages are new and the PDFs of before. */
    private static boolean isProvisional(Request wanted) {
        return wanted.reporting() == Reporting.NONE;
    }

    private String findings(Outcome outcome) {
        Templates templates = new Templates(request.project().templates());
        Optional<String> page = CheckPage.ofFindings(outcome.report(), templates, new Diagnostics());
        return page.orElseGet(() -> plain(new DiagnosticPrinter(outcome.report().sources()).print(outcome.findings())));
    }

    /** A plain page, for when the template of the page of findings has an error. */
    private static String plain(String text) {
        return "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<title>huozi</title>\n</head>\n<body><pre>"
                + Markup.text(text).value() + "</pre></body>\n</html>\n";
    }

    @Override
    public void close() {
        server.close();
    }
}
