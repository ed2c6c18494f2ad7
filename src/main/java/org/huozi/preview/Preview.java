package org.huozi.preview;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huozi.desk.CheckPage;
import org.huozi.diag.DiagnosticPrinter;
import org.huozi.diag.Diagnostics;
import org.huozi.html.Markup;
import org.huozi.html.Templates;
import org.huozi.publish.Outcome;
import org.huozi.publish.Publisher;
import org.huozi.publish.Request;

/** Publishes a project again whenever something in it is saved, and shows it to browsers on this machine. */
public final class Preview implements AutoCloseable {
    /** Milliseconds between two looks; a change is acted on when the next look finds no more. */
    private static final long PAUSE = 100;

    private final Request request;
    private final Consumer<Outcome> heard;
    private final Bulletin bulletin = new Bulletin();
    private final PreviewServer server;
    private Snapshot built;

    private Preview(Request request, int port, Consumer<Outcome> heard) throws IOException {
        this.request = request;
        this.heard = heard;
        this.built = Snapshot.of(request.project());
        publish();
        Path design = request.project().templates().resolve("desk");
        this.server = PreviewServer.listen(port, request.out().resolve("site"), design, bulletin);
    }

    /**
     * Publishes once and begins to serve.
     *
     * @param port the one wanted; the next that is free if it is taken
     * @param heard is told how each run ended
     */
    public static Preview start(Request request, int port, Consumer<Outcome> heard) throws IOException {
        return new Preview(request, port, heard);
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
                built = settled(now);
                publish();
            }
        }
    }

    /** Saving takes a moment: files are written, removed and renamed until two looks are the same. */
    private Snapshot settled(Snapshot seen) throws InterruptedException {
        Snapshot before = seen;
        while (true) {
            Thread.sleep(PAUSE);
            Snapshot now = Snapshot.of(request.project());
            if (now.equals(before)) {
                return now;
            }
            before = now;
        }
    }

    private void publish() {
        Outcome outcome = new Publisher(request).publish();
        bulletin.post(outcome.status() == Outcome.Status.PUBLISHED, findings(outcome));
        heard.accept(outcome);
    }

    private String findings(Outcome outcome) {
        Templates templates = new Templates(request.project().templates());
        Optional<String> page = CheckPage.of(
                outcome.journal(), List.of(), outcome.diagnostics(), outcome.sources(), templates, new Diagnostics());
        return page.orElseGet(() -> plain(new DiagnosticPrinter(outcome.sources()).print(outcome.diagnostics())));
    }

    /** When the template of the page is what is broken. */
    private static String plain(String text) {
        return "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<title>huozi</title>\n</head>\n<body><pre>"
                + Markup.text(text).value() + "</pre></body>\n</html>\n";
    }

    @Override
    public void close() {
        server.close();
    }
}
