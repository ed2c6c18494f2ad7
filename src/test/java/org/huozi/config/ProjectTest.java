package org.huozi.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectTest {
    private static final Path ROOT = Path.of("/刊物 一");

    @ParameterizedTest
    @CsvSource({
        "content,            content,       target/publication",
        "content/,           content,       target/publication",
        "docs/handbook,      docs/handbook, target/handbook",
        "./docs/../docs/手册, docs/手册,      target/手册",
    })
    void manuscriptsMayLieInAnyFolderOfTheProject(String folder, String content, String publication) {
        Project project = Project.of(ROOT, Path.of(folder)).orElseThrow();
        assertThat(project.content()).isEqualTo(content);
        assertThat(project.manuscripts()).isEqualTo(ROOT.resolve(content).toAbsolutePath());
        assertThat(project.publication()).isEqualTo(ROOT.resolve(publication).toAbsolutePath());
    }

    @Test
    void anAbsoluteFolderBelowTheRootIsOne() {
        assertThat(Project.of(ROOT, ROOT.resolve("docs").toAbsolutePath())).contains(new Project(ROOT, "docs"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../刊物 二", "docs/../..", "/elsewhere"})
    void nowhereElse(String folder) {
        assertThat(Project.of(ROOT, Path.of(folder))).isEmpty();
    }

    @Test
    void templatesAndFontsStayTheProjects() {
        Project project = new Project(ROOT, "docs/handbook");
        assertThat(project.journal()).isEqualTo("docs/handbook/journal.yaml");
        assertThat(project.terms()).isEqualTo("docs/handbook/terms.yaml");
        assertThat(project.edition("2026-01")).isEqualTo("docs/handbook/editions/2026-01");
        assertThat(project.option()).isEqualTo(" --content docs/handbook");
        assertThat(new Project(ROOT).option()).isEmpty();
        assertThat(project.templates()).isEqualTo(new Project(ROOT).templates());
        assertThat(project.fonts()).isEqualTo(new Project(ROOT).fonts());
    }
}
