package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.huozi.needs.Needs;
import org.huozi.needs.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where editors keep their projects, and how their machines are set up. */
@Needs({Tool.LAUNCHER, Tool.HAN_FILE_NAMES})
class ProjectPlaceIT {
    @TempDir
    private Path folder;

    @Test
    void aFolderMayEndInAnExclamationMark() throws Exception {
        Path project = assembled("重要!");

        assertThat(run(project, Map.of(), "./huozi", "build")).contains("PDF");
        assertThat(project.resolve("target/publication/site/index.html")).isNotEmptyFile();
    }

    /** Where file names are read and written in GBK, as old programs for Chinese Windows were. */
    @Test
    void aFolderMayBeNamedInGbk() throws Exception {
        Path project = assembled("某某学会");
        Path images = project.resolve("content/editions/2026-03/images");
        Path article = project.resolve("content/editions/2026-03/01-water.md");
        Files.createDirectories(images);
        Files.writeString(images.resolve("水.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>");
        Files.writeString(article, Files.readString(article) + "\n::: figure\n![水](images/水.svg)\n\n水\n:::\n");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        String said = run(
                project,
                Map.of("LC_ALL", "C.UTF-8"),
                java,
                "-Dfile.encoding=GBK",
                "-Dsun.jnu.encoding=GBK",
                "-jar",
                "target/huozi.jar",
                "build");
        assertThat(said).doesNotContain("PDF-003", "没有出版");
        assertThat(project.resolve("target/publication/site/index.html")).isNotEmptyFile();
    }

    @Test
    void aWrongJavaHomeIsNamed() throws Exception {
        Path project = assembled("a");

        assertThat(run(project, Map.of("JAVA_HOME", "/没有"), "./huozi", "--version"))
                .contains("JAVA_HOME 设得不对：/没有 里没有 bin/java", "JAVA_HOME is wrong", "huozi ");
    }

    private Path assembled(String name) throws IOException {
        Path project = folder.resolve(name);
        SecondJournal.assemble(project);
        SecondJournal.copy(Path.of("target/lib"), project.resolve("target/lib"));
        Files.copy(Path.of("target/huozi.jar"), project.resolve("target/huozi.jar"));
        Files.copy(Path.of("huozi"), project.resolve("huozi"), StandardCopyOption.COPY_ATTRIBUTES);
        return project;
    }

    private static String run(Path project, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        byte[] said = process.getInputStream().readAllBytes();
        String text = new String(said, StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(text).isZero();
        return text.contains("\uFFFD") ? new String(said, Charset.forName("GBK")) : text;
    }
}
