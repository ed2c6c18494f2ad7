package org.huozi.publish;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huozi.config.Project;
import org.huozi.standing.Fingerprint;

/**
 * What editions are made of, as keys: every file, setting and program that a page, a finding or a line of a list may come
 * from. No edition depends on another. A new input has its place here, or pages stand that should not.
 *
 * @param common key of all that editions share
 */
record Inputs(Project project, String common) {
    /** Texts that are read into memory once, to be looked at and then read from there. */
    private static final long LONGEST = 8L * 1024 * 1024;

    /** The key of what is not to stand. */
    static final String NOTHING = "0".repeat(64);

    static Inputs of(Project project, Request.Audience audience) {
        Fingerprint made = new Fingerprint()
                .with(audience.name())
                .with(project.content())
                .with(Fingerprint.content(project.root().resolve(project.journal())))
                .with(Fingerprint.content(project.root().resolve(project.terms())))
                .withContents(project.templates())
                .withTimes(project.fonts()) // 64 MB: their names, sizes and times
                .with(List.of(
                        System.getProperty("java.runtime.version", ""), System.getProperty("java.vm.vendor", "")));
        program().forEach(made::withTimes);
        return new Inputs(project, made.made());
    }

    /** Jars and folders of classes. */
    private static List<Path> program() {
        return Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .toList();
    }

    /**
     * An edition's key.
     *
     * @param texts the contents of its texts, by their places, which were read for it
     */
    record EditionKey(String key, Map<Path, byte[]> texts) {}

    EditionKey of(String id) {
        Path folder = project.root().resolve(project.edition(id));
        Map<Path, byte[]> texts = new HashMap<>();
        String key = new Fingerprint()
                .with(common)
                .with(id)
                .withContents(folder, file -> content(file, texts))
                .made();
        return new EditionKey(key, texts);
    }

    private static byte[] content(Path file, Map<Path, byte[]> texts) {
        byte[] content = Fingerprint.content(file);
        if (isText(file) && content.length <= LONGEST) {
            texts.put(file, content);
        }
        return content;
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        try {
            return (name.endsWith(".md") || name.endsWith(".yaml")) && Files.size(file) <= LONGEST;
        } catch (IOException gone) {
            return false;
        }
    }
}
