package org.huozi.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.huozi.config.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {
    @TempDir
    Path root;

    private Path article;

    @BeforeEach
    void begin() throws IOException {
        article = root.resolve("content/editions/2022-02/01-a.md");
        Files.createDirectories(article.getParent());
        Files.writeString(article, "一");
    }

    @Test
    void isTheSameUntilSomethingIsSaved() throws IOException {
        Snapshot before = Snapshot.of(new Project(root));
        assertThat(Snapshot.of(new Project(root))).isEqualTo(before);

        Path beside = article.resolveSibling("01-a.md.tmp");
        Files.writeString(beside, "一二");
        assertThat(Snapshot.of(new Project(root))).isEqualTo(before);
        Files.move(beside, article, StandardCopyOption.REPLACE_EXISTING);
        assertThat(Snapshot.of(new Project(root))).isNotEqualTo(before);
    }

    @Test
    void seesNewFoldersAndWhatIsGone() throws IOException {
        Snapshot before = Snapshot.of(new Project(root));
        Path style = root.resolve("templates/css/site/new.css");
        Files.createDirectories(style.getParent());
        Files.writeString(style, "p {}");
        Snapshot more = Snapshot.of(new Project(root));
        assertThat(more).isNotEqualTo(before);
        Files.delete(style);
        assertThat(Snapshot.of(new Project(root))).isNotEqualTo(more);
    }

    @Test
    void doesNotLookAtWhatIsPublished() throws IOException {
        Snapshot before = Snapshot.of(new Project(root));
        Files.createDirectories(root.resolve("target/publication"));
        Files.writeString(root.resolve("target/publication/diagnostics.json"), "{}");
        assertThat(Snapshot.of(new Project(root))).isEqualTo(before);
    }
}
