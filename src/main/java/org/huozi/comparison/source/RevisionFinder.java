package org.huozi.comparison.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huozi.config.Project;
import org.huozi.publish.Progress;

/**
 * Finds a revision by its name: a file or folder, or else a state that git keeps.
 *
 * @param project whose manuscripts are meant
 * @param editions ids; empty for all
 * @param progress hears how far it is with what must be published first
 */
public record RevisionFinder(Project project, List<String> editions, Progress progress) {
    private static final String NOW = "现在的稿子";
    private static final String PDF = ".pdf";

    public RevisionFinder {
        editions = List.copyOf(editions);
    }

    /** The manuscripts as they are now. */
    public RevisionResult now() throws IOException {
        return ManuscriptPublisher.of(NOW, project, editions, progress);
    }

    /** Why there is no revision of this name. This is known at once, while {@link #find} may have to publish first. */
    public Optional<RevisionResult.Unavailable> missing(String name) throws IOException {
        return path(name).isPresent() ? Optional.empty() : new GitStates(project, editions, progress).missing(name);
    }

    /**
     * The revision of this name.
     *
     * @param name a publication's folder, another project's folder, a PDF file, or what git calls a commit
     */
    public RevisionResult find(String name) throws IOException {
        Optional<Path> path = path(name);
        if (path.isPresent() && Files.isDirectory(path.get())) {
            return folder(name, path.get());
        }
        if (path.isPresent()) {
            return file(name, path.get());
        }
        return new GitStates(project, editions, progress).find(name);
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Files::exists);
        } catch (InvalidPathException noPath) { // as HEAD:x is none on Windows
            return Optional.empty();
        }
    }

    private RevisionResult file(String name, Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        if (!new String(content, 0, Math.min(5, content.length), StandardCharsets.ISO_8859_1).equals("%PDF-")) {
            return new RevisionResult.Unavailable("这个文件不是 PDF：" + name, "this file is no PDF: " + name);
        }
        String id = String.valueOf(file.getFileName()).replaceFirst("(?i)\\.pdf$", "");
        return Revision.loose(name, id, content);
    }

    private RevisionResult folder(String name, Path folder) throws IOException {
        Project other = new Project(folder);
        if (Files.isDirectory(other.manuscripts())) {
            return ManuscriptPublisher.of(name, other, editions, progress);
        }
        List<Path> inside = Stream.of("drafts", "pdf")
                .map(folder::resolve)
                .filter(Files::isDirectory)
                .toList();
        Map<String, byte[]> found = new TreeMap<>();
        for (Path place : inside.isEmpty() ? List.of(folder) : inside) {
            found.putAll(pdfs(place));
        }
        if (found.isEmpty()) {
            String wanted = editions.isEmpty() ? "" : "（" + String.join("、", editions) + "）";
            return new RevisionResult.Unavailable(
                    "文件夹里没有成品的 PDF" + wanted + "：" + name + "；应是 build 的成品文件夹，里面有 pdf/2022-02.pdf 这样的文件",
                    "no published PDF in this folder: " + name);
        }
        return Revision.of(name, found);
    }

    /** The wanted PDF files of a folder. */
    private Map<String, byte[]> pdfs(Path folder) throws IOException {
        Map<String, byte[]> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String id = String.valueOf(file.getFileName());
                if (id.endsWith(PDF)) {
                    id = id.substring(0, id.length() - PDF.length());
                    if (editions.isEmpty() || editions.contains(id)) {
                        found.put(id, Files.readAllBytes(file));
                    }
                }
            }
        }
        return found;
    }
}
