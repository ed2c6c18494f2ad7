package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.huozi.files.WholeFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The archive of classes that `mvn package` leaves for later runs (docs/decisions/0035-start.md). */
class ClassArchiveIT {
    private static final Path ARCHIVE = Path.of("target/huozi.jsa").toAbsolutePath();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void assemble() throws IOException {
        SecondJournal.copy(Path.of("target/lib"), folder.resolve("target/lib"));
        Files.copy(Path.of("target/huozi.jar"), folder.resolve("target/huozi.jar"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.copy(Path.of("huozi"), folder.resolve("huozi"), StandardCopyOption.COPY_ATTRIBUTES);
    }

    @Test
    void theProgramBeginsWithIt() throws Exception {
        HuoziProcess run = HuoziProcess.ofJava(
                folder,
                StandardCharsets.UTF_8,
                "-XX:+UseSerialGC",
                "-XX:SharedArchiveFile=" + ARCHIVE,
                "-Xlog:disable",
                "-Xlog:class+load:stdout",
                "-jar",
                Path.of("target/huozi.jar").toAbsolutePath().toString(),
                "--version");
        assertThat(run.said()).containsPattern("org\\.huozi\\.cli\\.Main source: shared objects file");
    }

    /** What may lie at an archive's place. */
    enum Misfit {
        NONE,
        EMPTY,
        SOMETHING_ELSE,
        OF_ANOTHER_FOLDER
    }

    @ParameterizedTest
    @EnumSource
    void oneThatDoesNotFitIsNotSpokenOf(Misfit misfit) throws Exception {
        Path place = folder.resolve("target/huozi.jsa");
        Files.deleteIfExists(place);
        switch (misfit) {
            case NONE -> assertThat(place).doesNotExist();
            case EMPTY -> Files.createFile(place);
            case SOMETHING_ELSE -> WholeFiles.write(place, "活字".repeat(10_000));
            case OF_ANOTHER_FOLDER -> Files.copy(ARCHIVE, place);
        }
        HuoziProcess run = HuoziProcess.run(folder, "huozi.cmd --version");
        assertThat(run.status()).isZero();
        assertThat(run.said()).startsWith("huozi ").hasLineCount(1);
    }
}
