package org.huozi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.huozi.config.Project;
import org.huozi.edition.KnownArticles;
import org.huozi.publish.Outcome;
import org.huozi.publish.PageReuse;
import org.huozi.publish.Progress;
import org.huozi.publish.Publisher;
import org.huozi.publish.Request;
import org.huozi.publish.StandingPages;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Whole runs in a warm process, as the preview has them: after a manuscript was saved, its page, then its PDF.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx320m", "-Djava.awt.headless=true"})
@Warmup(iterations = 6)
@Measurement(iterations = 12)
public class RunsBenchmark {
    /** In the archive. */
    @Param({"1", "30"})
    public int editions;

    private Request request;
    private String id;
    private Path manuscript;
    private int savings;
    private final KnownArticles known = new KnownArticles(50);

    @Setup
    public void begin() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        Path content = root.resolve("target/benchmarks/archive-" + editions);
        List<String> ids = Archive.write(root.resolve("content"), content, editions);
        id = ids.get(ids.size() / 2);
        manuscript = content.resolve("editions").resolve(id).resolve("03-social-security.md");
        Path out = root.resolve("target/benchmarks/publication-" + editions);
        request = new Request(Project.of(root, content).orElseThrow(), out, List.of(), false)
                .forEditors()
                .reporting(Request.Reporting.FINDINGS);
        publish(request, PageReuse.NONE);
    }

    @Setup(Level.Invocation)
    public void save() throws IOException {
        String text = Files.readString(manuscript);
        Files.writeString(manuscript, text + "\n又添一句，第" + ++savings + "次。\n");
    }

    @Benchmark
    public Object page() {
        return publish(
                request.only(List.of(id)).reporting(Request.Reporting.NONE), StandingPages.in(request.out()));
    }

    @Benchmark
    public Object pdf() {
        return publish(request, PageReuse.NONE);
    }

    private Outcome publish(Request wanted, PageReuse reuse) {
        Outcome outcome = new Publisher(wanted, reuse, known, Progress.UNWATCHED).publish();
        if (outcome.status() != Outcome.Status.PUBLISHED) {
            throw new IllegalStateException(outcome.findings().all().toString());
        }
        return outcome;
    }
}
