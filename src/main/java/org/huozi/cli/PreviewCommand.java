package org.huozi.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.huozi.config.Project;
import org.huozi.preview.Preview;
import org.huozi.publish.Outcome;
import org.huozi.publish.Request;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code huozi preview}. */
@Command(
        description = "边写边看：存盘以后，浏览器里的网页自己更新 — shows the site in a browser, renewed at every saving",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = Main.HELP)
final class PreviewCommand implements Callable<Integer> {
    @Mixin
    private final ProjectFolder folder = new ProjectFolder();

    @Mixin
    private final PublicationFolder publication = new PublicationFolder();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "端口，默认 4000；被占用就用下一个 — the port; the next free one if taken")
    private int port = 4000;

    @Option(names = "--no-open", description = "不打开浏览器 — does not open a browser")
    private boolean closed;

    private final Console console;
    private final FaultLog faults;

    PreviewCommand(Console console, FaultLog faults) {
        this.console = console;
        this.faults = faults;
    }

    @Override
    public Integer call() throws IOException {
        if (port < 1 || port > 65_535) {
            throw new CommandException("端口是 1 到 65535 的数 — a port is a number from 1 to 65535");
        }
        Project project = folder.project();
        Path target = publication.of(project.preview());
        PreviewReport voice = new PreviewReport(console, faults);
        Request request = new Request(project, target, List.of(), false);
        try (Preview preview = console.during(progress -> Preview.start(request, port, voice, progress))) {
            voice.ended(preview.first(), false);
            Runtime.getRuntime().addShutdownHook(new Thread(preview::close));
            URI page = preview.address().resolve(newest(preview.first()));
            if (page.getPort() != port) {
                console.out().println("端口 " + port + " 有别的程序在用 — the port " + port + " is taken");
            }
            console.out().println("正在预览 — previewing: " + page);
            console.out().println("改了稿子存盘就更新；按 Ctrl-C 结束 — renewed at every saving; Ctrl-C ends it");
            if (!closed) {
                new DefaultBrowser().open(page);
            }
            preview.watch();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    /** The newest edition's page, or the site's first. */
    private static String newest(Outcome outcome) {
        return outcome.publication().editions().stream()
                .findFirst()
                .map(newest -> newest.id() + "/index.html")
                .orElse("");
    }
}
