package org.huozi.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.huozi.blank.BlankEdition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code huozi new edition}. */
@Command(
        name = "edition",
        description = "开始一期：期号、总期号、日期接着上一期 — begins an edition, numbered on from the one before",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = Main.HELP)
final class NewEditionCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "文件夹名，也会出现在网址里，如 2022-03 — the folder's name, as in 2022-03")
    private String id = "";

    @Mixin
    private final ProjectFolder folder = new ProjectFolder();

    private final Console console;

    NewEditionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return new NewFiles(console, folder)
                .put(
                        diagnostics -> BlankEdition.of(folder.project(), id, diagnostics),
                        () -> "加文章 — add articles: huozi new article " + id + " NAME"
                                + folder.project().option());
    }
}
