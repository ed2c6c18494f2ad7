package org.huozi.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.huozi.diag.DiagnosticPrinter;
import org.huozi.publish.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code huozi check}. */
@Command(
        name = "check",
        description = "校对：一次列出全部问题，不出版 — proof-reads the content, publishes nothing",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = Main.HELP)
final class CheckCommand implements Callable<Integer> {
    @Option(names = "--root", paramLabel = "DIR", description = "项目文件夹；默认为当前文件夹 — the project's folder")
    private Path root = Path.of("");

    @Option(
            names = "--edition",
            paramLabel = "ID",
            description = "只看这一期，如 2022-02；可以写多次 — only this edition; may be repeated")
    private List<String> editions = List.of();

    @Option(names = "--strict", description = "有警告也算没有通过 — warnings count as errors")
    private boolean strict;

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Checked checked = Checked.of(root, editions);
        console.out().print(new DiagnosticPrinter(checked.sources()).print(checked.diagnostics()));
        return checked.status(strict).exitCode();
    }
}
