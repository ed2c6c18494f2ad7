package org.huozi.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.huozi.blank.BlankArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code huozi new article}. */
@Command(
        name = "article",
        description = "开始一篇，并列入这一期的 items — begins an article and lists it in its edition",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = Main.HELP)
final class NewArticleCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "EDITION", description = "哪一期，如 2022-03 — the edition")
    private String edition = "";

    @Parameters(
            index = "1",
            paramLabel = "NAME",
            description = "文件名，如 talent-flow；前面的序号会自动加上 — the file's name; its number is added")
    private String name = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "article 文章（默认）、foreword 卷首语、policy 政策文件、digest 时讯汇编，或 templates/new 里的其他样式"
                    + " — the kind: one of the patterns in templates/new")
    private String kind = "article";

    @Mixin
    private final ProjectFolder folder = new ProjectFolder();

    private final Console console;

    NewArticleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return new NewFiles(console, folder)
                .put(
                        diagnostics -> BlankArticle.of(folder.project(), edition, name, kind, diagnostics),
                        () -> "次序在 edition.yaml 的 items 里调 — its place is that in items of edition.yaml");
    }
}
