package org.huozi.publish;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.huozi.config.Project;
import org.huozi.diag.Diagnostics;
import org.huozi.edition.KnownArticles;
import org.huozi.pagination.PaginatedEdition;
import org.huozi.source.SourceReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What each stage of docs/architecture.md takes for the first edition, warm, by the compiler that the launchers choose. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx320m", "-Djava.awt.headless=true"})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class StagesBenchmark {
    private static final String ID = "2022-02";

    private Project project;
    private House house;
    private Toolchain toolchain;
    private PreparedEdition prepared;
    private PaginatedEdition pages;

    @Setup
    public void begin() {
        project = new Project(Path.of(""));
        house = House.of(project, new SourceReader(project.root()));
        toolchain = Toolchain.of(
                project, house.settings().orElseThrow(), house.fonts().orElseThrow(), PageReuse.NONE);
        prepared = read();
        pages = set();
    }

    @Benchmark
    public Object settings() {
        return House.of(project, new SourceReader(project.root()));
    }

    @Benchmark
    public Object reading() {
        return read();
    }

    @Benchmark
    public Object checksBeforeSetting() {
        PreparedEdition unchecked = unchecked();
        house.look(unchecked);
        return unchecked;
    }

    @Benchmark
    public Object proofreading() {
        return house.proofread(unchecked());
    }

    @Benchmark
    public Object setting() {
        return set();
    }

    @Benchmark
    public Object cover() {
        return toolchain.site().cover(pages);
    }

    @Benchmark
    public Object textOfTheSite() {
        return toolchain.site().text(pages, file -> {}, new Diagnostics());
    }

    private PreparedEdition read() {
        return new EditionReading(
                        project,
                        new SourceReader(project.root()),
                        KnownArticles.none(),
                        Request.Audience.READERS)
                .read(ID);
    }

    private PreparedEdition unchecked() {
        return new PreparedEdition(ID, prepared.edition(), new Diagnostics());
    }

    private PaginatedEdition set() {
        return toolchain
                .pagination()
                .paginate(prepared.edition().orElseThrow())
                .value()
                .orElseThrow();
    }
}
