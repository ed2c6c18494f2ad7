package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A container or a server without a locale: there the JDK reads names of files as ASCII. */
@EnabledOnOs(OS.LINUX)
class LocaleIT {
    @TempDir
    private static Path folder;

    private static Path project;

    @BeforeAll
    static void assemble() throws IOException {
        project = folder.resolve("某某学会的刊物");
        SecondJournal.assemble(project);
        SecondJournal.copy(Path.of("target/lib"), project.resolve("target/lib"));
        Files.copy(Path.of("target/huozi.jar"), project.resolve("target/huozi.jar"));
        Files.copy(Path.of("huozi"), project.resolve("huozi"), StandardCopyOption.COPY_ATTRIBUTES);
    }

    @Test
    void theLauncherReadsEveryName() throws Exception {
        assertThat(withoutLocale(0, List.of("./huozi", "build", "--root", project.toString(), "--out", folder + "/成品")))
                .doesNotContain("没有出版");
        assertThat(folder.resolve("成品/site/index.html")).isNotEmptyFile();
    }

    @Test
    void withoutTheLauncherItSaysWhatToSet() throws Exception {
        String jar = Path.of("target/huozi.jar").toAbsolutePath().toString();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertThat(withoutLocale(2, List.of(java, "-jar", jar, "build", "--root", project.toString())))
                .contains("export LC_ALL=C.UTF-8")
                .doesNotContain("Exception", "命令写错了");

        Path plain = folder.resolve("plain");
        SecondJournal.copy(project.resolve("content"), plain.resolve("content"));
        SecondJournal.copy(project.resolve("templates"), plain.resolve("templates"));
        SecondJournal.copy(project.resolve("fonts"), plain.resolve("fonts"));
        Path article = plain.resolve("content/editions/2026-03/01-water.md");
        Files.writeString(article, Files.readString(article) + "\n![水](images/水.svg)\n");
        assertThat(withoutLocale(2, List.of(java, "-jar", jar, "check", "--root", plain.toString())))
                .contains("export LC_ALL=C.UTF-8")
                .doesNotContain("Exception", "SRC-005");
    }

    private static String withoutLocale(int status, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        List.of("LC_ALL", "LC_CTYPE").forEach(environment::remove);
        environment.put("LANG", "C");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(status);
        return said;
    }
}
