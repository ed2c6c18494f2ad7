package org.huozi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.huozi.check.typography.TypographyReport;
import org.huozi.check.typography.TypographyReportJson;
import org.huozi.check.typography.TypographyReportText;
import org.huozi.config.Project;
import org.huozi.files.WholeFiles;
import org.huozi.output.FinishedEdition;
import org.huozi.publish.Outcome;
import org.huozi.publish.PageReuse;
import org.huozi.publish.Publisher;
import org.huozi.publish.Request;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code huozi build}. */
@Command(
        description = "出版全部或指定的各期 — publishes all editions, or those named",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = Main.HELP)
final class BuildCommand implements Callable<Integer> {
    private static final String ON_THE_CONSOLE = "-";

    @Mixin
    private final ProjectFolder folder = new ProjectFolder();

    @Mixin
    private final PublicationFolder publication = new PublicationFolder();

    @Option(
            names = "--edition",
            paramLabel = "ID",
            description = "只出版这一期，如 2022-02；可以写多次 — only this edition; may be repeated")
    private List<String> editions = List.of();

    @Option(names = "--strict", description = "有警告也停止 — warnings stop the run as well")
    private boolean strict;

    @Option(names = "--fresh", description = "全部重做，没有改动的也重做 — makes everything, also what has not changed")
    private boolean fresh;

    @Option(
            names = "--typography-report",
            arity = "0..1",
            fallbackValue = ON_THE_CONSOLE,
            paramLabel = "FILE",
            description = "量一量排好的 PDF：避头尾、行尾、标点、间距、孤字；写了 FILE 就存成 JSON — measures how well the"
                    + " finished PDFs are set; to a JSON file if one is named")
    private @Nullable String typographyReport;

    @Mixin
    private final SpokenLanguage spoken = new SpokenLanguage();

    private final Console console;
    private final FaultLog faults;

    BuildCommand(Console console, FaultLog faults) {
        this.console = console;
        this.faults = faults;
    }

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        Project project = folder.project();
        Path target = publication.of(project.publication());
        Request wanted = new Request(project, target, editions, strict);
        Request request = fresh ? wanted.anew() : wanted;
        Outcome outcome = console.during(progress -> new Publisher(request, PageReuse.NONE, progress).publish());
        double seconds = (System.nanoTime() - start) / 1e9;
        Summary summary = new Summary(project, target, request.gate(), outcome, seconds, spoken.language());
        console.err().print(Summary.listed(outcome, request.gate(), spoken.language()));
        Map<String, TypographyReport> reports = typographyReport == null ? Map.of() : reports(outcome, target);
        if (ON_THE_CONSOLE.equals(typographyReport)) {
            reports.values().forEach(report -> console.out().print(TypographyReportText.of(report)));
        }
        faults.keep(outcome.findings());
        console.out().print(summary.text());
        if (outcome.status() != Outcome.Status.PUBLISHED) {
            StopNoticeTask.leave(StopNotice.of(
                    outcome, request.gate(), Summary.shown(target.resolve("index.html")), spoken.language()));
        }
        if (typographyReport != null && !typographyReport.equals(ON_THE_CONSOLE)) {
            WholeFiles.write(Path.of(typographyReport), TypographyReportJson.of(reports));
        }
        return outcome.status().exitCode();
    }

    /** By the ids of the editions. */
    private static Map<String, TypographyReport> reports(Outcome outcome, Path target) throws IOException {
        Map<String, TypographyReport> reports = new LinkedHashMap<>();
        for (FinishedEdition edition : outcome.publication().all()) {
            reports.put(edition.id(), TypographyReport.of(Files.readAllBytes(target.resolve(edition.pdf()))));
        }
        return reports;
    }
}
