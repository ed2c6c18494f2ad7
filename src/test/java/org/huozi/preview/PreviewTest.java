package org.huozi.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.huozi.check.ContentReport;
import org.huozi.config.Project;
import org.huozi.diag.Diagnostics;
import org.huozi.output.FileChanges;
import org.huozi.output.Publication;
import org.huozi.publish.Outcome;
import org.huozi.publish.PageReuse;
import org.huozi.publish.Progress;
import org.huozi.publish.Request;
import org.huozi.publish.Request.Reporting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a saving sets going, with a press that only says what it is told to do. */
class PreviewTest {
    @TempDir
    private Path root;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private volatile boolean stopped;
    private Preview preview;
    private Thread watching;

    @BeforeEach
    void begin() throws IOException {
        save("content/editions/2022-02/edition.yaml");
        save("content/editions/2022-02/01-foreword.md");
        save("content/journal.yaml");
        preview = new Preview(
                new Request(new Project(root), root.resolve("out"), List.of(), false),
                4700,
                new Voice(),
                Progress.UNWATCHED,
                this::publish);
        watching = new Thread(this::watch);
        watching.start();
    }

    @AfterEach
    void end() throws InterruptedException {
        watching.interrupt();
        watching.join();
        preview.close();
    }

    @Test
    void aManuscriptHasTwoRunsAndThePagesComeFirst() throws Exception {
        assertThat(next()).isEqualTo("set []");
        save("content/editions/2022-02/01-foreword.md");
        assertThat(next()).isEqualTo("as it stands [2022-02]");
        assertThat(next()).isEqualTo("set []");
        save("content/journal.yaml");
        assertThat(next()).isEqualTo("as it stands []");
        assertThat(next()).isEqualTo("set []");
    }

    @Test
    void aFaultIsShownAndTheNextSavingBeginsAnew() throws Exception {
        next();
        faults.add("broken");
        save("content/editions/2022-02/01-foreword.md");
        assertThat(next()).isEqualTo("fault broken");
        assertThat(findings()).contains("程序出错了，不是稿件的问题", "broken");
        save("content/editions/2022-02/01-foreword.md");
        assertThat(next()).isEqualTo("as it stands [2022-02]");
        assertThat(next()).isEqualTo("set []");
        assertThat(findings()).doesNotContain("程序出错了");
    }

    @Test
    void whatStopsThePagesIsToldByTheRunAfterThem() throws Exception {
        next();
        stopped = true;
        save("content/editions/2022-02/01-foreword.md");
        assertThat(next()).isEqualTo("as it stands [2022-02]");
        assertThat(next()).isEqualTo("set []");
        assertThat(next()).isEqualTo("stopped, provisional: false");
    }

    private Outcome publish(Request request, PageReuse reuse, Progress progress) {
        if (!faults.isEmpty()) {
            throw new IllegalStateException(faults.remove(0));
        }
        heard.add((request.reporting() == Reporting.NONE ? "as it stands " : "set ") + request.editions());
        return new Outcome(
                stopped ? Outcome.Status.CONTENT_HAS_ERRORS : Outcome.Status.PUBLISHED,
                ContentReport.nothing(new Diagnostics()),
                Publication.NOTHING,
                FileChanges.NONE);
    }

    private final class Voice implements Preview.Listener {
        @Override
        public void ended(Outcome outcome, boolean provisional) {
            if (outcome.status() != Outcome.Status.PUBLISHED) {
                heard.add("stopped, provisional: " + provisional);
            }
        }

        @Override
        public void failed(Throwable fault) {
            heard.add("fault " + fault.getMessage());
        }
    }

    private String next() throws InterruptedException {
        return String.valueOf(heard.poll(30, TimeUnit.SECONDS));
    }

    private String findings() throws Exception {
        URI address = preview.address().resolve("/.huozi/findings");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .header("Sec-Fetch-Site", "same-origin")
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private void watch() {
        try {
            preview.watch();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Longer each time, for a clock may be coarse. */
    private void save(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, Files.exists(file) ? Files.readString(file) + "x" : "x");
    }
}
