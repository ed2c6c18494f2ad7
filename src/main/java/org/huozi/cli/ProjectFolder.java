package org.huozi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.huozi.config.Project;
import picocli.CommandLine.Option;

/** The folder that a command is told to work in. */
final class ProjectFolder {
    @Option(
            names = "--root",
            paramLabel = "DIR",
            description = "项目文件夹，内有 content、templates、fonts；默认为当前文件夹 — the project's folder")
    private Path root = Path.of("");

    @Option(
            names = "--content",
            paramLabel = "DIR",
            description = "稿件在项目的哪个文件夹，默认 content；编辑手册在 docs/handbook — the folder of manuscripts")
    private Path content = Path.of(Project.CONTENT);

    /**
     * The project in it.
     *
     * @throws CommandException if it is no project's
     */
    Project project() {
        if (!Files.isDirectory(root)) {
            throw new CommandException("没有这个文件夹 — no such folder: " + root);
        }
        Project project = Project.of(root, content)
                .orElseThrow(() -> new CommandException(
                        "稿件要放在项目文件夹里面 — the manuscripts lie in a folder of the project: " + content));
        if (!Files.isDirectory(project.manuscripts())) {
            throw new CommandException("这里没有 " + content + " 文件夹，请用 --root 指明项目所在的文件夹 — there is no " + content
                    + " folder here, name the project's folder with --root: " + root.toAbsolutePath());
        }
        return project;
    }
}
