package org.huozi.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesTest {
    @TempDir
    Path folder;

    @Test
    void makesFoldersAndReplacesWhatIsThere() throws IOException {
        Path file = folder.resolve("一/二/三.json");
        WholeFiles.write(file, "旧");
        WholeFiles.write(file, "新");
        assertThat(file).hasContent("新");
        assertThat(names(file.getParent())).containsExactly("三.json");
    }

    @Test
    void writesThroughALinkToAFolder() throws IOException {
        Path linked = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("real")));
        WholeFiles.write(linked.resolve("a"), "a");
        assertThat(folder.resolve("real/a")).hasContent("a");
    }

    @Test
    void aFailureLeavesNothingBehind() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("taken"));
        assertThatExceptionOfType(UnwritableFile.class)
                .isThrownBy(() -> WholeFiles.write(taken, "x"))
                .satisfies(failure -> assertThat(failure.file()).isEqualTo(taken));
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertThatExceptionOfType(UnwritableFile.class)
                .isThrownBy(() -> WholeFiles.write(file.resolve("below"), "x"))
                .withCauseInstanceOf(IOException.class);
        assertThat(file).hasContent("mine");
        assertThat(names(folder)).containsExactlyInAnyOrder("taken", "file");
    }

    @Test
    void createsNothingInThePlaceOfAnother() throws IOException {
        Path file = folder.resolve("new/a.md");
        WholeFiles.create(file, "first");
        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> WholeFiles.create(file, "second"))
                .satisfies(taken -> assertThat(taken.getFile()).isEqualTo(file.toString()));
        assertThat(file).hasContent("first");
        assertThat(names(file.getParent())).containsExactly("a.md");
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
