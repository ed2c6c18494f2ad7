package org.huozi.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.config.Project;
import org.huozi.sample.Resources;

/** The editors' handbook as its manuscripts stand in the repository. */
public final class Handbook {
    public static final Project PROJECT = new Project(Path.of(""), "docs/handbook");
    public static final String EDITION = "2026-01";

    private static final Path FOLDER = PROJECT.root().resolve(PROJECT.edition(EDITION));
    private static final Pattern LISTING = Pattern.compile("(?ms)^ *(`{3,}|~{3,})(\\w*)\\n(.*?)\\n *\\1$\\n?");

    private Handbook() {}

    /**
     * One chapter.
     *
     * @param name of its file
     * @param text the whole file
     */
    public record Chapter(String name, String text) {
        /** What stands between fences, in order. */
        public List<Listing> listings() {
            return LISTING.matcher(text)
                    .results()
                    .map(found -> new Listing(
                            found.group(2), found.group(3).stripIndent() + "\n", text.substring(found.end())))
                    .toList();
        }

        /** The listings of one language. */
        public List<Listing> listings(String language) {
            return listings().stream()
                    .filter(listing -> listing.language().equals(language))
                    .toList();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * What stands between fences.
     *
     * @param language behind the opening fence: {@code markdown}, {@code yaml}, {@code bat} (commands), {@code text}
     *     (what the program says)
     * @param text lines with their ends
     * @param after the rest of the chapter
     */
    public record Listing(String language, String text, String after) {}

    /** All chapters, in the order of their names. */
    public static List<Chapter> chapters() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(file -> chapter(file.getFileName().toString()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Chapter chapter(String name) {
        try {
            return new Chapter(name, Resources.text(FOLDER.resolve(name)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
