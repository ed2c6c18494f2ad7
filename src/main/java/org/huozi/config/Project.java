package org.huozi.config;

import java.nio.file.Path;

/**
 * A journal's folder.
 *
 * @param root what every path of a report is relative to
 */
public record Project(Path root) {
    public static final String JOURNAL = "content/journal.yaml";
    public static final String TERMS = "content/terms.yaml";
    public static final String EDITIONS = "content/editions";

    public Project {
        root = root.toAbsolutePath().normalize();
    }

    public Path content() {
        return root.resolve("content");
    }

    public Path templates() {
        return root.resolve("templates");
    }

    public Path fonts() {
        return root.resolve("fonts");
    }
}
