package org.huozi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The folder that a command is told to publish to. */
final class PublicationFolder {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "成品放在哪里；默认为项目下的 target/publication（预览为 target/preview），用了 --content 则以那个文件夹为名 — where the"
                    + " publication goes")
    private @Nullable Path out;

    /**
     * Where a project is published.
     *
     * @param usual where, unless the command says otherwise
     * @throws CommandException if a file lies there
     */
    Path of(Path usual) {
        Path target = Optional.<Path>ofNullable(out).orElse(usual);
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new CommandException("成品要放进文件夹，这是一个文件 — the publication needs a folder, this is a file: " + target);
        }
        return target;
    }
}
