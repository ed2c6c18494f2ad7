package org.huozi.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.huozi.config.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must be made again when something was saved. */
class SavedChangesTest {
    @TempDir
    private Path root;

    @BeforeEach
    void twoEditions() throws IOException {
        for (String id : new String[] {"2022-02", "2022-03"}) {
            write("content/editions/" + id + "/edition.yaml");
            write("content/editions/" + id + "/01-foreword.md");
        }
        write("content/journal.yaml");
        write("templates/print/print.css");
    }

    @Test
    void aManuscriptConcernsItsEdition() throws IOException {
        Snapshot before = Snapshot.of(new Project(root));
        write("content/editions/2022-03/01-foreword.md");
        write("content/editions/2022-03/images/a.svg");
        assertThat(since(before)).isEqualTo(new SavedChanges(Set.of("2022-03"), false));
    }

    @Test
    void settingsAndTemplatesConcernAll() throws IOException {
        Snapshot before = Snapshot.of(new Project(root));
        write("content/editions/2022-02/01-foreword.md");
        write("templates/print/print.css");
        assertThat(since(before)).isEqualTo(new SavedChanges(Set.of("2022-02"), true));
    }

    @Test
    void anEditionThatGoesConcernsAll() throws IOException {
        Snapshot before = Snapshot.of(new Project(root));
        Files.delete(root.resolve("content/editions/2022-03/01-foreword.md"));
        Files.delete(root.resolve("content/editions/2022-03/edition.yaml"));
        assertThat(since(before)).isEqualTo(new SavedChanges(Set.of(), true));
    }

    @Test
    void nothingSavedIsNothing() {
        assertThat(since(Snapshot.of(new Project(root)))).isEqualTo(new SavedChanges(Set.of(), false));
    }

    private SavedChanges since(Snapshot before) {
        return SavedChanges.of(Snapshot.of(new Project(root)).changedSince(before), new Project(root));
    }

    /** Longer each time, for a clock may be coarse. */
    private void write(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, Files.exists(file) ? Files.readString(file) + "x" : "x");
    }
}
