package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.huozi.docs.Handbook;
import org.huozi.docs.Handbook.Listing;
import org.huozi.needs.Needs;
import org.huozi.needs.Tool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the handbook tells a newcomer to do, done word for word: its commands, its examples, and what it says the console
 * will say. Maven alone is left out, for this is a test within it: {@code src/test/machines/run} has what it does.
 */
@Needs({Tool.LAUNCHER, Tool.HAN_FILE_NAMES})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NewcomerIT {
    private static final String EDITION = "content/editions/2022-03/";
    private static final List<String> MANUSCRIPTS =
            List.of("01-foreword.md", "02-talent-flow.md", "03-opinion.md", "04-news-digest.md");

    @TempDir
    private static Path folder;

    private static Path project;

    @BeforeAll
    static void copyTheProject() throws IOException {
        project = folder.resolve("某某学会 的刊物");
        for (String part : List.of("content", "templates", "fonts", "docs/handbook", "target/lib")) {
            SecondJournal.copy(Path.of(part), project.resolve(part));
        }
        Files.copy(Path.of("huozi"), project.resolve("huozi"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.copy(Path.of("target/huozi.jar"), project.resolve("target/huozi.jar"));
    }

    @Test
    @Order(1)
    void anEditionIsBegun() throws Exception {
        List<HandbookStep> steps = HandbookStep.of("04-new-edition.md");
        perform(steps.get(0));
        perform(steps.get(1));
        String listed =
                Handbook.chapter("04-new-edition.md").listings("yaml").get(0).text();
        assertThat(listed).startsWith("# content\\editions\\2022-03\\edition.yaml\n");
        assertThat(project.resolve(EDITION + "edition.yaml"))
                .hasContent(listed.substring(listed.indexOf('\n') + 1).strip());
    }

    @Test
    @Order(2)
    void whatIsNotFilledInIsSaid() throws Exception {
        String check = "huozi.cmd check --edition 2022-03";
        assertThat(HuoziProcess.run(project, check).said())
                .containsPattern(MANUSCRIPTS.get(0) + ":\\d+:\\d+: 警告 ART-014.*共 22 处")
                .doesNotContain("没有超过");
        String said = HuoziProcess.run(project, check + " --all").said();
        assertThat(MANUSCRIPTS).allSatisfy(name -> assertThat(said).containsPattern(name + ":\\d+:\\d+: 警告 ART-014"));
    }

    @Test
    @Order(3)
    void theExamplesArePublishedAsTheyAre() throws Exception {
        List<Listing> examples = Handbook.chapter("06-articles.md").listings("markdown");
        for (int i = 0; i < MANUSCRIPTS.size(); i++) {
            Files.writeString(
                    project.resolve(EDITION + MANUSCRIPTS.get(i)),
                    examples.get(i).text());
        }
        List<HandbookStep> steps = HandbookStep.of("04-new-edition.md");
        perform(steps.get(2));
        takeAwayTheDraft();
        assertThat(steps.get(3).commands()).containsExactly("huozi.cmd build");
        String published = perform(steps.get(3));

        try (PDDocument pdf = Loader.loadPDF(
                project.resolve("target/publication/pdf/2022-03.pdf").toFile())) {
            assertThat(published).contains("2022-03.pdf   " + pdf.getNumberOfPages() + " 页");
        }
        for (String name : MANUSCRIPTS) {
            String page = name.replaceAll("^\\d+-|\\.md$", "") + ".html";
            assertThat(project.resolve("target/publication/site/2022-03/" + page))
                    .isNotEmptyFile();
        }
    }

    /** What is to be deleted before an edition is published, as the listing of edition.yaml shows it. */
    private static void takeAwayTheDraft() throws IOException {
        Path settings = project.resolve(EDITION + "edition.yaml");
        String written = Files.readString(settings);
        String kept = written.replaceFirst("(?m)^# 草稿.*\\R^draft: true\\R", "");
        assertThat(kept).isNotEqualTo(written).doesNotContain("draft");
        Files.writeString(settings, kept);
    }

    @Test
    @Order(4)
    void thePreviewShowsThemUntilItIsInterrupted() throws Exception {
        HandbookStep step = HandbookStep.of("05-preview.md").get(0);
        Process preview = HuoziProcess.start(project, step.commands().get(0) + " --no-open");
        try (BufferedReader console =
                new BufferedReader(new InputStreamReader(preview.getInputStream(), StandardCharsets.UTF_8))) {
            StringBuilder said = new StringBuilder();
            for (String line = console.readLine(); line != null; line = console.readLine()) {
                said.append(line).append('\n');
                if (line.contains("Ctrl-C")) {
                    break;
                }
            }
            assertSaid(step, said.toString());
            URI page = URI.create(said.toString().replaceAll("(?s).*(http://\\S+).*", "$1"));
            assertThat(get(page).statusCode()).isEqualTo(200);
            assertThat(get(page).body()).contains("新业态灵活就业人员社会保障制度研究");

            new ProcessBuilder("kill", "-INT", Long.toString(preview.pid()))
                    .start()
                    .waitFor();
            assertThat(preview.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(console.lines()).as("after the interrupt").isEmpty();
            assertThatThrownBy(() -> get(page)).isInstanceOf(ConnectException.class);
        } finally {
            preview.destroy();
        }
    }

    @Test
    @Order(5)
    void aMistakeIsSaidAsTheHandbookShowsIt() throws Exception {
        String said = Handbook.chapter("09-check.md").listings("text").get(0).text();
        Path article = project.resolve(EDITION + "02-talent-flow.md");
        String before = Files.readString(article);
        Files.writeString(article, before.replace("keywords:", "keywrods:"));
        assertThat(HuoziProcess.run(project, "huozi.cmd check --edition 2022-03")
                        .said())
                .contains(said);
        Files.writeString(article, before);
    }

    @Test
    @Order(6)
    void whatIsCertainIsMendedOnceAndForAll() throws Exception {
        List<HandbookStep> steps = HandbookStep.of("09-check.md");
        perform(steps.get(0));
        perform(steps.get(1));
        assertThat(steps.get(1).commands()).last().isEqualTo("huozi.cmd check --fix");
        assertThat(HuoziProcess.run(project, "huozi.cmd check --fix").said()).contains("改了 0 处");
    }

    @Test
    @Order(7)
    void theHandbookIsPrintedByItself() throws Exception {
        perform(HandbookStep.of("12-questions.md").get(0));
        assertThat(project.resolve("target/handbook/pdf/2026-01.pdf")).isNotEmptyFile();
        assertThat(project.resolve("target/handbook/site/2026-01/text.html")).isNotEmptyFile();
        assertThat(project.resolve("target/publication/pdf/2022-03.pdf")).isNotEmptyFile();
    }

    /** As a Chinese console of Windows reads it. */
    @Test
    @Order(8)
    void aConsoleOfGbkReadsEveryWord() throws Exception {
        Charset gbk = Charset.forName("GBK");
        HuoziProcess edition = HuoziProcess.inConsole(gbk, project, "new", "edition", "2022-04");
        HuoziProcess article = HuoziProcess.inConsole(gbk, project, "new", "article", "2022-04", "a", "--kind", "公文");
        assertThat(edition.status()).isZero();
        assertThat(edition.said())
                .contains("2022 年第 4 期，总第 147 期，2022-04", "  新建 — new      content/editions/2022-04/01-foreword.md");
        assertThat(article.status()).isEqualTo(2);
        assertThat(article.said()).contains("没有“公文”这种文章；可用：article、brief、digest、foreword、interview、policy、review");
        assertThat(project.resolve("content/editions/2022-04/01-foreword.md"))
                .content(StandardCharsets.UTF_8)
                .contains("title: 卷首语");
    }

    /** Gives the commands of a step; returns what the last of them said. */
    private static String perform(HandbookStep step) throws IOException, InterruptedException {
        String said = "";
        for (String command : step.commands()) {
            HuoziProcess run = HuoziProcess.run(project, command);
            assertThat(run.status()).as(command + "\n" + run.said()).isZero();
            said = run.said();
        }
        assertSaid(step, said);
        return said;
    }

    private static void assertSaid(HandbookStep step, String said) {
        if (!step.said().isEmpty()) {
            assertThat(HandbookStep.comparable(said)).containsSubsequence(HandbookStep.comparable(step.said()));
        }
    }

    private static HttpResponse<String> get(URI page) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
    }
}
