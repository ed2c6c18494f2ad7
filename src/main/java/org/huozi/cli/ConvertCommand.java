package org.huozi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.huozi.config.Project;
import org.huozi.source.Conversion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code huozi convert}. */
@Command(
        description = "把 GBK、UTF-16、Big5 编码的稿件改存为 UTF-8，原文件留一份 .bak — rewrites manuscripts of GBK, UTF-16 or Big5 as"
                + " UTF-8, keeping a backup",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = Main.HELP)
final class ConvertCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "0..*", description = "要改的文件 — the files")
    private List<Path> files = List.of();

    @Option(
            names = "--all",
            description = "稿件文件夹里的全部 .md、.txt 和 .yaml 文件 — all .md, .txt and .yaml files of the manuscripts")
    private boolean all;

    @Mixin
    private final ProjectFolder folder = new ProjectFolder();

    private final Console console;

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (files.isEmpty() && !all) {
            throw new CommandException("请写出文件名，或用 --all — name the files, or use --all");
        }
        List<Path> wanted = new ArrayList<>(files);
        if (all) {
            wanted.addAll(manuscripts());
        }
        int status = 0;
        for (Path file : wanted) {
            if (!Files.isRegularFile(file)) {
                console.err().println("没有这个文件 — no such file: " + file);
                status = Main.USAGE;
                continue;
            }
            Conversion conversion = Conversion.of(file);
            console.out().println(said(conversion));
            if (conversion.result() == Conversion.Result.UNKNOWN) {
                status = Math.max(status, 1);
            }
        }
        return status;
    }

    private List<Path> manuscripts() throws IOException {
        try (Stream<Path> paths = Files.walk(folder.project().manuscripts())) {
            return paths.filter(path -> !isOriginal(path))
                    .filter(Files::isRegularFile)
                    .filter(path -> path.toString().matches("(?i).*\\.(md|markdown|txt|yaml|yml)"))
                    .sorted()
                    .toList();
        }
    }

    /** What the office keeps as it came. */
    private boolean isOriginal(Path path) {
        return StreamSupport.stream(
                        folder.project().manuscripts().relativize(path).spliterator(), false)
                .anyMatch(part -> Project.isOfOriginals(part.toString()));
    }

    private static String said(Conversion conversion) {
        Path file = conversion.file();
        return switch (conversion.result()) {
            case CONVERTED ->
                file + "：已从 " + conversion.encoding().orElseThrow() + " 改存为 UTF-8，原文件在 "
                        + conversion.backup().orElseThrow().getFileName() + " — converted, the original is kept";
            case FINE -> file + "：已是 UTF-8，没有改动 — is UTF-8 already";
            case UNKNOWN ->
                file
                        + "：既不是 UTF-8，也不像 GBK、UTF-16 或 Big5，没有改动；请用原来的程序打开再另存为 UTF-8 — in no encoding known here, not touched";
        };
    }
}
