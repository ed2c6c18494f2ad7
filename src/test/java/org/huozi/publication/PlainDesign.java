package org.huozi.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huozi.sample.Resources;

/** The plainest templates, and one face: what fast tests of the program publish with, whatever the journal has. */
public final class PlainDesign {
    private static final Path FOLDER = Resources.of("journals/plain");

    private PlainDesign() {}

    public static Path templates() {
        return FOLDER.resolve("templates");
    }

    /** Gives a project templates and fonts. */
    public static void addTo(Path root) throws IOException {
        Resources.copy(templates(), root.resolve("templates"));
        Resources.copy(FOLDER.resolve("fonts"), root.resolve("fonts"));
        Files.copy(Resources.of("fonts/plain.ttf"), root.resolve("fonts/plain.ttf"));
        Files.copy(Resources.of("fonts/OFL-sans.txt"), root.resolve("fonts/OFL.txt"));
    }

    /** The manuscripts of the second journal in this design. */
    static void assemble(Path root) throws IOException {
        addTo(root);
        Resources.copy(Resources.of("journals/jiangnan/content"), root.resolve("content"));
    }
}
