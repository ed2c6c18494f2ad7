package org.huozi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.huozi.config.Project;

/** The folder that a command is told to work in. */
final class ProjectFolder {
    private ProjectFolder() {}

    /** What to tell whoever named a folder that is no project's; empty when it is one. */
    static Optional<String> complaint(Path root) {
        if (!Files.isDirectory(root)) {
            return Optional.of("没有这个文件夹 — no such folder: " + root);
        }
        if (!Files.isDirectory(new Project(root).content())) {
            return Optional.of("这里没有 content 文件夹，请用 --root 指明项目所在的文件夹 — there is no content folder here,"
                    + " name the project's folder with --root: " + root.toAbsolutePath());
        }
        return Optional.empty();
    }
}
