package org.huozi.config;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A journal's folder: its manuscripts, templates and fonts.
 *
 * @param root what every path of a report is relative to
 * @param content the folder of manuscripts, relative to the root and with forward slashes
 */
public record Project(Path root, String content) {
    /** Where manuscripts lie unless a command says otherwise. */
    public static final String CONTENT = "content";

    /** The folder in an edition's for what the office keeps as it came, Word files first of all: neither read nor reported. */
    private static final Set<String> ORIGINALS = Set.of("originals", "original", "原稿", "底稿");

    private static final String ORIGINALS_FOLDER = "originals";

    public Project {
        root = root.toAbsolutePath().normalize();
    }

    public Project(Path root) {
        this(root, CONTENT);
    }

    /**
     * The project with its manuscripts elsewhere, as the handbook's; empty unless they lie below the root.
     *
     * @param content relative to the root, or absolute
     */
    public static Optional<Project> of(Path root, Path content) {
        Path base = root.toAbsolutePath().normalize();
        Path folder = base.resolve(content).normalize();
        if (!folder.startsWith(base) || folder.equals(base)) {
            return Optional.empty();
        }
        return Optional.of(new Project(base, base.relativize(folder).toString().replace('\\', '/')));
    }

    /** Whether a folder is for what the office keeps as it came, whatever its capitals. */
    public static boolean isOfOriginals(String name) {
        return ORIGINALS.contains(name.toLowerCase(Locale.ROOT));
    }

    public String journal() {
        return content + "/journal.yaml";
    }

    public String terms() {
        return content + "/terms.yaml";
    }

    public String editions() {
        return content + "/editions";
    }

    public String edition(String id) {
        return editions() + "/" + id;
    }

    /** Where an edition's Word files go once they are manuscripts. */
    public String originals(String id) {
        return edition(id) + "/" + ORIGINALS_FOLDER;
    }

    public Path manuscripts() {
        return root.resolve(content);
    }

    public Path templates() {
        return root.resolve("templates");
    }

    public Path fonts() {
        return root.resolve("fonts");
    }

    /** What a command needs besides to work on these manuscripts, a space before it; empty where they are the usual. */
    public String option() {
        return isUsual() ? "" : " --content " + content;
    }

    /** Where it is published unless a command says otherwise: other manuscripts never take the journal's place. */
    public Path publication() {
        return target(isUsual() ? "publication" : folderName());
    }

    /** Where a preview of it lies unless a command says otherwise: drafts in it must not come among what is published. */
    public Path preview() {
        return target(isUsual() ? "preview" : folderName() + "-preview");
    }

    private boolean isUsual() {
        return content.equals(CONTENT);
    }

    private String folderName() {
        return manuscripts().getFileName().toString();
    }

    private Path target(String name) {
        return root.resolve("target").resolve(name);
    }
}
