package org.huozi.comparison.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.huozi.config.Project;
import org.huozi.publish.Progress;

/**
 * States of a project that git keeps. Only the git command knows all the ways a commit can be called; it is asked, never
 * through a shell, and it changes nothing.
 *
 * @param project whose folder may lie inside a repository
 */
record GitStates(Project project, List<String> editions, Progress progress) {
    private static final int SHORT = 9;

    RevisionResult find(String name) throws IOException {
        Optional<RevisionResult.Unavailable> missing = missing(name);
        if (missing.isPresent()) {
            return missing.get();
        }
        return state(name, commit(name).text().strip());
    }

    /** Why git has no such state; empty if it has. Nothing is published. */
    Optional<RevisionResult.Unavailable> missing(String name) throws IOException {
        Answer version;
        try {
            version = git("rev-parse", "--is-inside-work-tree");
        } catch (IOException noGit) {
            return Optional.of(new RevisionResult.Unavailable(
                    "没有这个文件或文件夹：" + name + "；要比较 git 里的版本，请先装 git",
                    "no such file or folder: " + name + "; to compare a state of git, install git"));
        }
        if (version.status() != 0) {
            return Optional.of(new RevisionResult.Unavailable(
                    "没有这个文件或文件夹：" + name + "；项目也不在 git 里，没有版本可比",
                    "no such file or folder: " + name + ", and the project is not kept by git",
                    version.complaint()));
        }
        return name.startsWith("-") || commit(name).status() != 0
                ? Optional.of(new RevisionResult.Unavailable(
                        "没有“" + name + "”：不是文件、文件夹，也不是 git 里的版本",
                        "“" + name + "” is no file, no folder and no commit of git"))
                : Optional.empty();
    }

    private Answer commit(String name) throws IOException {
        return git("rev-parse", "--verify", "--quiet", name + "^{commit}");
    }

    private RevisionResult state(String name, String commit) throws IOException {
        List<String> inputs = inputs();
        List<String> question = new ArrayList<>(List.of("ls-tree", "-z", "--name-only", commit, "--"));
        question.addAll(inputs);
        List<String> kept =
                Arrays.asList(git(question.toArray(String[]::new)).text().split("\0"));
        if (!kept.contains(project.content())) {
            return new RevisionResult.Unavailable(
                    "git 版本“" + name + "”里没有 " + project.content() + " 文件夹",
                    "the state “" + name + "” of git has no " + project.content() + " folder");
        }
        String shown = commit.startsWith(name) ? name : name + "（" + commit.substring(0, SHORT) + "）";
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            unpack(commit, inputs.stream().filter(kept::contains).toList(), folder.path());
            for (String input : inputs) {
                if (!kept.contains(input)) {
                    copy(project.root().resolve(input), folder.path().resolve(input));
                }
            }
            return ManuscriptPublisher.of(
                    shown, new Project(folder.path().toRealPath(), project.content()), editions, progress);
        }
    }

    /** What a state needs to be published; fonts and templates that git does not keep are those of today. */
    private List<String> inputs() {
        return List.of(project.content(), "templates", "fonts");
    }

    /** What git said. */
    private record Answer(int status, String text, String complaint) {}

    private Answer git(String... arguments) throws IOException {
        Process process = command(arguments).start();
        process.getOutputStream().close();
        byte[] text = process.getInputStream().readAllBytes();
        byte[] complaint = process.getErrorStream().readAllBytes(); // a line or two, which no pipe is too small for
        return new Answer(
                ended(process),
                new String(text, StandardCharsets.UTF_8),
                new String(complaint, StandardCharsets.UTF_8));
    }

    private ProcessBuilder command(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(project.root().toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        return builder;
    }

    private static int ended(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new IOException("stopped while git was at work", stopped);
        }
    }

    private void unpack(String commit, List<String> inputs, Path folder) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("archive", "--format=zip", "-0", commit, "--"));
        arguments.addAll(inputs);
        Process process = command(arguments.toArray(String[]::new))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        try (ZipInputStream files = new ZipInputStream(process.getInputStream(), StandardCharsets.UTF_8)) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                put(files, file, folder);
            }
            process.getInputStream().readAllBytes(); // the directory at the end of the archive
        }
        if (ended(process) != 0) {
            throw new IOException("git archive " + commit + " failed");
        }
    }

    private static void put(InputStream content, ZipEntry file, Path folder) throws IOException {
        Path target = folder.resolve(file.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("outside the folder: " + file.getName());
        }
        if (file.isDirectory()) {
            Files.createDirectories(target);
        } else {
            Files.createDirectories(target.resolveSibling("."));
            Files.copy(content, target);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
