package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** {@code huozi check} and what a build says of the same content. */
class CheckCommandTest {
    private static final String ARTICLE = "content/editions/2026-03/02-notice.md";

    @TempDir
    static Path sound;

    @TempDir
    Path root;

    @BeforeAll
    static void assemble() throws IOException {
        PlainDesign.assemble(sound);
    }

    @BeforeEach
    void copy() throws IOException {
        SecondJournal.copy(sound, root);
        Path article = root.resolve(ARTICLE);
        Files.writeString(article, Files.readString(article) + "\n先看水,后看堤。水“\n");
    }

    @Test
    void listsEverythingByArticleAndSumsUp() {
        CommandLineRun run = run();

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("《关于做好春灌工作的通知》" + ARTICLE)
                .contains(ARTICLE + ":", "警告 TYP-001: 中文里用了半角的“,”", "警告 TYP-008: “ 没有配对的另一半")
                .contains("差错率", "万分之", "不代替三审三校")
                .contains("0 错误 · ", "其中 1 处可以自动改");
    }

    /** On the same content both commands are as strict, and a build lists what it was stopped by. */
    @Test
    void strictFailsOnWarningsInBothCommands() {
        assertThat(run("--strict").status()).isEqualTo(1);
        CommandLineRun build = CommandLineRun.of("build", "--strict", "--root", root.toString());
        assertThat(build.status()).isEqualTo(1);
        assertThat(build.err()).contains("警告 TYP-001", "警告 TYP-008");
        assertThat(build.out()).contains("没有出版");
    }

    @Test
    void aRuleMayBeOffOrAnError() throws IOException {
        settings("checks:\n  TYP-001: error\n  TYP-008: off\n");
        CommandLineRun run = run();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("错误 TYP-001").doesNotContain("TYP-008");
    }

    /** What stops a build is listed, what does not is counted. */
    @Test
    void aBuildCountsWhatCheckLists() throws IOException {
        settings("checks:\n  TYP-001: error\n");
        CommandLineRun build = CommandLineRun.of("build", "--root", root.toString());

        assertThat(build.status()).isEqualTo(1);
        assertThat(build.err()).contains("错误 TYP-001").doesNotContain("TYP-008");
        assertThat(build.out()).contains("1 错误 · 0 警告", "2026-03/02-notice.md 1 处", "huozi check");
        assertThat(root.resolve("target/publication/diagnostics.json"))
                .content()
                .contains("TYP-001", "TYP-008");
    }

    @Test
    void aDryRunShowsTheChangesAndMakesNone() throws IOException {
        String before = Files.readString(root.resolve(ARTICLE));
        CommandLineRun run = run("--fix", "--dry-run");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("- ", "先看水,后看堤", "+ ", "先看水，后看堤", "会改 1 处，没有动文件");
        assertThat(root.resolve(ARTICLE)).hasContent(before);
        assertThat(run("--dry-run").status()).isEqualTo(2);
    }

    @Test
    void mendsWhatIsCertain() throws IOException {
        CommandLineRun run = run("--fix");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("改了 1 处，在 1 个文件里", "TYP-008").doesNotContain("警告 TYP-001");
        assertThat(root.resolve(ARTICLE)).content().contains("先看水，后看堤。水“");
        assertThat(run("--fix").out()).contains("改了 0 处");
    }

    @Test
    void writesJsonAndSarif() throws IOException {
        Map<?, ?> json = (Map<?, ?>) parsed(run("--json").out());
        assertThat(json.get("diagnostics")).asString().contains("code=TYP-001", "corrections=[{");

        Path file = root.resolve("out/findings.sarif");
        CommandLineRun run = run("--sarif", file.toString());
        assertThat(run.out()).contains("TYP-001");
        Map<?, ?> sarif = (Map<?, ?>) parsed(Files.readString(file));
        assertThat(sarif.get("version")).isEqualTo("2.1.0");
        Map<?, ?> log = (Map<?, ?>) ((List<?>) sarif.get("runs")).get(0);
        assertThat(log.get("columnKind")).isEqualTo("unicodeCodePoints");
        assertThat((List<?>) log.get("results"))
                .anySatisfy(result -> assertThat(result.toString())
                        .contains("ruleId=TYP-001", "uri=" + ARTICLE, "deletedRegion", "insertedContent={text=，}"));
    }

    @Test
    void writesAPage() throws IOException {
        CommandLineRun run = run("--page");
        assertThat(run.status()).isZero();
        Document page = Jsoup.parse(Files.readString(root.resolve("target/check/index.html")));
        assertThat(page.select("li.warning .code").eachText()).contains("TYP-001", "TYP-008");
        assertThat(page.select("mark:matchesOwn(^,$) + ins").text()).isEqualTo("，");
        assertThat(page.select("table tbody tr")).hasSizeGreaterThan(2);
        assertThat(page.select("[src], link, script")).isEmpty();

        Files.delete(root.resolve("templates/desk/check.ftlh"));
        assertThat(run("--page").status()).isEqualTo(2);
    }

    @Test
    void whatIsMeantIsNotListed() throws IOException {
        Path article = root.resolve(ARTICLE);
        Files.writeString(article, Files.readString(article).replace("水“\n", "水“ <!-- 就这样 TYP-001、TYP-008：原文如此 -->\n"));
        assertThat(run("--strict").out()).doesNotContain("TYP-001", "TYP-008", "就这样");
    }

    @Test
    void aFolderWithoutContentIsSaid() {
        CommandLineRun run =
                CommandLineRun.of("check", "--root", root.resolve("fonts").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("没有 content 文件夹");
    }

    private CommandLineRun run(String... more) {
        return CommandLineRun.of(Stream.concat(Stream.of("check", "--root", root.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private void settings(String more) throws IOException {
        Path journal = root.resolve("content/journal.yaml");
        Files.writeString(journal, Files.readString(journal) + more);
    }

    private static Object parsed(String json) {
        return new Load(LoadSettings.builder()
                        .setCodePointLimit(Integer.MAX_VALUE)
                        .build())
                .loadFromString(json);
    }
}
