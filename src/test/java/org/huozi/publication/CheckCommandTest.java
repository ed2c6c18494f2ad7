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
        settings("checks:\n  TYP-001: error\n  TYP-008: {level: off, why: 本刊引文照录}\n");
        CommandLineRun run = run();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("错误 TYP-001", "放过 TYP-008  1 处  02-notice.md:15:10  本刊不看这一条：本刊引文照录")
                .doesNotContain("警告 TYP-008");
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
        assertThat(run.out())
                .contains("改了 1 处，在 1 个文件里", "原文件各留了一份：02-notice.md.bak", "TYP-008")
                .doesNotContain("警告 TYP-001");
        assertThat(root.resolve(ARTICLE)).content().contains("先看水，后看堤。水“");
        assertThat(root.resolve(ARTICLE + ".bak")).content().contains("先看水,后看堤。水“");
        assertThat(run("--fix").out()).contains("改了 0 处").doesNotContain("各留了一份", "ART-", "bak");
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
    void whatIsMeantIsOnTheSheetAlone() throws IOException {
        change("水“\n", "水“ <!-- 就这样 TYP-001、TYP-008：原文如此 -->\n");
        assertThat(run("--strict").out())
                .doesNotContain("警告 TYP-001", "警告 TYP-008")
                .contains("放过 TYP-001  1 处  02-notice.md:15:4  就这样：原文如此", "放过 TYP-008");

        change("：原文如此", "");
        assertThat(run("--lang", "en").out())
                .contains("let pass: TYP-001  1 at 02-notice.md:15:4  meant so: no reason");
    }

    /** A warning of reading hides no slip beside it. */
    @Test
    void slipsBesideAFigureThatIsNotThereAreCounted() throws IOException {
        change("水“\n", "水“见图 9。\n");
        assertThat(run().out()).contains("警告 REF-001", "警告 TYP-001", "2 处  万分之").doesNotContain("未校");
    }

    @Test
    void textThatWasNotReadHasNoRate() throws IOException {
        change("水“\n", "水“\n\n```\n没有收尾的代码，谁也没有校\n");
        assertThat(run().out())
                .contains("未校：16 字（第 17 行）", "：未校，说不出超没超过")
                .containsPattern("合计 .* 2 处  未校：16 字\n")
                .doesNotContain("没有超过");
        assertThat(sheet().select("caption").text()).isEqualTo("2026-03 unread");
        assertThat(sheet().select("tr").eachText()).contains("合计 2 未校 16");
    }

    @Test
    void anArticleThatCouldNotBeReadIsOnTheSheet() throws IOException {
        change("kind: policy", "kind: 不知道");
        CommandLineRun run = run();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .containsPattern("02-notice.md +0 字 +0 处  未校：没有读到\n")
                .contains("未校：1 篇没有读到")
                .doesNotContain("没有超过");
        assertThat(sheet().select("tbody tr").eachText()).contains("02-notice.md 0 未校 0");
    }

    @Test
    void anEditionThatCouldNotBeReadIsOnTheSheet() throws IOException {
        Files.writeString(root.resolve("content/editions/2026-03/edition.yaml"), "这不是设置\n");
        assertThat(run().out()).contains("2026-03", "未校：没有读到").doesNotContain("没有超过");
        assertThat(sheet().select("caption").text()).isEqualTo("2026-03 unread");
    }

    /** Of many editions a rule is a line, and so is an edition. */
    @Test
    void manyEditionsAreAScreen() throws IOException {
        Path editions = root.resolve("content/editions");
        for (int number = 4; number <= 12; number++) {
            Path copy = editions.resolve(String.format("2026-%02d", number));
            SecondJournal.copy(editions.resolve("2026-03"), copy);
            Path settings = copy.resolve("edition.yaml");
            Files.writeString(settings, Files.readString(settings).replace("number: 3", "number: " + number));
        }
        CommandLineRun run = run("--lang", "zh");

        assertThat(run.out())
                .contains("警告 TYP-001: 中文里用了半角的“,”（共 10 处，10 期：2026-03/02-notice.md:15:4、2026-04/")
                .containsPattern("2026 年第 12 期 .* 2 处  万分之 .*超过");
        assertThat(run.out().lines().count()).isLessThan(40);
        assertThat(run("--all").out().lines().count()).isGreaterThan(200);
        assertThat(((List<?>) ((Map<?, ?>) parsed(run("--json").out())).get("diagnostics")))
                .hasSizeGreaterThan(50);
    }

    @Test
    void speaksOneLanguageWhereItIsTold() {
        assertThat(run("--lang", "zh").out())
                .contains("中文里用了半角的“,”\n", "提示: 改为“，”\n", "警告 · ")
                .doesNotContain("half-width", "warnings");
        assertThat(run("--lang", "en").out())
                .contains("warning TYP-001: half-width", "hint: write", "warnings", ": above;")
                .doesNotContain("警告", "提示", "差错率");
        assertThat(run("--lang", "fr").status()).isEqualTo(2);
    }

    @Test
    void aFolderWithoutContentIsSaid() {
        CommandLineRun run =
                CommandLineRun.of("check", "--root", root.resolve("fonts").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("没有 content 文件夹");
    }

    private void change(String from, String to) throws IOException {
        Path article = root.resolve(ARTICLE);
        Files.writeString(article, Files.readString(article).replace(from, to));
    }

    private Document sheet() throws IOException {
        run("--page");
        return Jsoup.parse(Files.readString(root.resolve("target/check/index.html")));
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
