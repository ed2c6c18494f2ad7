package org.huozi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huozi.check.CheckedContent;
import org.huozi.desk.CheckPage;
import org.huozi.diag.DiagnosticPrinter;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.DiagnosticsJson;
import org.huozi.diag.DiagnosticsSarif;
import org.huozi.files.WholeFiles;
import org.huozi.html.Templates;
import org.huozi.publish.CorrectedManuscripts;
import org.huozi.publish.Gate;
import org.huozi.publish.Preparation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code huozi check}. */
@Command(
        description = "校对：一次列出全部问题，不出版 — proof-reads the content, publishes nothing",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = Main.HELP)
final class CheckCommand implements Callable<Integer> {
    private static final String ON_THE_CONSOLE = "-";

    @Mixin
    private final ProjectFolder folder = new ProjectFolder();

    @Option(
            names = "--edition",
            paramLabel = "ID",
            description = "只看这一期，如 2022-02；可以写多次 — only this edition; may be repeated")
    private List<String> editions = List.of();

    @Option(names = "--strict", description = "有警告也算没有通过 — warnings count as errors")
    private boolean strict;

    @Option(names = "--fix", description = "改掉拿得准的（标点、字形、连接号等），其余不动 — mends what is certain, nothing else")
    private boolean fix;

    @Option(names = "--dry-run", description = "与 --fix 同用：只列出会改什么，不动文件 — with --fix: shows the changes only")
    private boolean dryRun;

    @Option(names = "--all", description = "同样的问题再多也逐条列出 — lists findings one by one, however many are alike")
    private boolean all;

    @Option(
            names = "--json",
            arity = "0..1",
            fallbackValue = ON_THE_CONSOLE,
            paramLabel = "FILE",
            description = "结果写成 JSON — the findings as JSON")
    private @Nullable String json;

    @Option(
            names = "--sarif",
            arity = "0..1",
            fallbackValue = ON_THE_CONSOLE,
            paramLabel = "FILE",
            description = "结果写成 SARIF，供编辑器和代码平台显示 — the findings as SARIF 2.1.0")
    private @Nullable String sarif;

    @Option(
            names = "--page",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "FILE",
            description = "结果写成网页；默认为项目下的 target/check/index.html — the findings as a page")
    private @Nullable String page;

    @Mixin
    private final SpokenLanguage spoken = new SpokenLanguage();

    private final Console console;
    private final FaultLog faults;

    CheckCommand(Console console, FaultLog faults) {
        this.console = console;
        this.faults = faults;
    }

    @Override
    public Integer call() throws IOException {
        if (dryRun && !fix) {
            throw new CommandException("--dry-run 要与 --fix 同用 — --dry-run goes with --fix");
        }
        if (fix) {
            CorrectedManuscripts corrected = CorrectedManuscripts.of(folder.project(), editions);
            CorrectionReport report = new CorrectionReport(corrected, spoken.language());
            console.out().print(report.changes());
            if (dryRun) {
                console.out().print(report.possible());
                return 0;
            }
            console.out().print(report.made(corrected.write(folder.project().root())));
        }
        Preparation preparation = Preparation.of(folder.project(), editions);
        CheckedContent prepared = preparation.prepared();
        if (!ON_THE_CONSOLE.equals(json) && !ON_THE_CONSOLE.equals(sarif)) {
            console.out().print(new CheckReport(prepared, all, spoken.language()).text());
        }
        faults.keep(prepared.findings());
        write(prepared);
        if (page != null && !writePage(prepared, page)) {
            return Main.USAGE;
        }
        return preparation.status(new Gate(strict)).exitCode();
    }

    private void write(CheckedContent prepared) throws IOException {
        if (json != null) {
            write(json, DiagnosticsJson.of(prepared.findings()));
        }
        if (sarif != null) {
            String version = Optional.<String>ofNullable(
                            Version.class.getPackage().getImplementationVersion())
                    .orElse("0");
            write(sarif, DiagnosticsSarif.of(prepared.findings(), version));
        }
    }

    /** Whether the page was written: not when its template has an error. */
    private boolean writePage(CheckedContent prepared, String where) throws IOException {
        Diagnostics complaints = new Diagnostics();
        Optional<String> text =
                CheckPage.of(prepared, new Templates(folder.project().templates()), complaints);
        if (text.isEmpty()) {
            console.err().print(new DiagnosticPrinter(prepared.sources(), spoken.language()).print(complaints));
            return false;
        }
        Path file = where.isEmpty()
                ? folder.project().root().resolve("target").resolve("check").resolve("index.html")
                : Path.of(where);
        WholeFiles.write(file, text.get());
        console.out().println(spoken.language().said("网页在", "the page is") + " " + file);
        return true;
    }

    private void write(String where, String text) throws IOException {
        if (where.equals(ON_THE_CONSOLE)) {
            console.out().print(text);
        } else {
            WholeFiles.write(Path.of(where), text);
        }
    }
}
