package org.huozi.publication;

import java.io.IOException;
import java.nio.file.Path;
import org.huozi.sample.Resources;

/**
 * A quarterly of the social sciences, src/test/resources/journals/quarterly, in the first journal's design: sources by
 * number, by author and year, and in notes.
 */
final class QuarterlyJournal {
    static final String EDITION = "2026-03";

    private QuarterlyJournal() {}

    static void assemble(Path root) throws IOException {
        Resources.copy(Path.of("templates"), root.resolve("templates"));
        Resources.copy(Path.of("fonts"), root.resolve("fonts"));
        Resources.copy(Resources.of("journals/quarterly"), root);
    }
}
