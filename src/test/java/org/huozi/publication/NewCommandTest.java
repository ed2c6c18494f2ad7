package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huozi.config.Project;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Severity;
import org.huozi.publish.Preparation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An editor begins an edition of the second journal. */
class NewCommandTest {
    private static final String EDITION = "content/editions/2026-04/";

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
    }

    @Test
    void anEditionGoesOnFromTheOneBefore() throws IOException {
        CommandLineRun run = run("edition", "2026-04");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("2026 年第 4 期", EDITION + "00-foreword.md", EDITION + "edition.yaml");
        assertThat(read("edition.yaml")).isEqualTo("""
                        year: 2026
                        number: 4
                        date: 2026-04-15
                        # startPage: 上一期末页的页码加一
                        # 草稿：只在预览和校样里，不出版。定稿以后删去这两行
                        draft: true
                        items:
                          - 00-foreword.md
                        """);
        assertThat(findings()).containsOnly(Code.ART_014);
    }

    /** Nothing but what is to be filled in is wrong with any kind. */
    @Test
    void everyKindCanBePublishedAsItIs() throws IOException {
        run("edition", "2026-04");
        for (String kind : List.of("foreword", "article", "policy", "digest")) {
            CommandLineRun run = run("article", "2026-04", "my-" + kind, "--kind", kind);
            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isZero();
        }

        assertThat(read("edition.yaml"))
                .endsWith("  - 01-my-foreword.md\n  - 02-my-article.md\n  - 03-my-policy.md\n  - 04-my-digest.md\n");
        assertThat(findings()).containsOnly(Code.ART_014);
    }

    /** The article of a draft edition is published with it; one that comes to a published edition is a draft itself. */
    @Test
    void whatIsNewIsADraft() throws IOException {
        run("edition", "2026-04");
        run("article", "2026-04", "water");
        run("article", "2026-03", "rain");

        assertThat(read("01-water.md")).doesNotContain("draft");
        assertThat(root.resolve("content/editions/2026-03/06-rain.md"))
                .content()
                .startsWith("---\n# 草稿：只在预览里，不随这一期出版。定稿以后删去这两行\ndraft: true\nkind: article\n");
    }

    @Test
    void anEditionIsKnownByYearAndNumber() throws IOException {
        assertThat(run("edition", "2026-3").err())
                .contains("“2026-3”和 content/editions/2026-03 是同一期，没有改动", "huozi new article 2026-03");
        assertThat(run("edition", "2026-003").err()).contains("是同一期，没有改动");
        SecondJournal.copy(root.resolve("content/editions/2026-03"), root.resolve("content/editions/winter"));
        Path winter = root.resolve("content/editions/winter/edition.yaml");
        Files.writeString(winter, Files.readString(winter).replace("number: 3", "number: 2"));
        assertThat(run("edition", "2026-02").err()).contains("2026 年第 2 期已经有了，在 content/editions/winter，没有改动");
        assertThat(root.resolve("content/editions/2026-02")).doesNotExist();
    }

    @Test
    void anArticleTakesNoNumberThatAnUnlistedFileHas() throws IOException {
        Files.writeString(root.resolve("content/editions/2026-03/08-rain.md"), "x");

        assertThat(run("article", "2026-03", "snow").out()).contains("09-snow.md");
    }

    @Test
    void manuscriptsElsewhereAreBegunThere() throws IOException {
        SecondJournal.copy(root.resolve("content"), root.resolve("papers/spring"));
        CommandLineRun run = run("edition", "2026-04", "--content", "papers/spring");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(
                        "papers/spring/editions/2026-04/00-foreword.md",
                        "huozi new article 2026-04 NAME --content papers/spring");
        assertThat(root.resolve("papers/spring/editions/2026-04/edition.yaml")).isRegularFile();
        assertThat(root.resolve("content/editions/2026-04")).doesNotExist();
    }

    @Test
    void linesAndLineEndsStayAsTheyWere() throws IOException {
        Path settings = root.resolve("content/editions/2026-03/edition.yaml");
        String before = Files.readString(settings).replace("\n", "\r\n") + "# 完\r\n";
        Files.writeString(settings, before);

        assertThat(run("article", "2026-03", "dykes.md").status()).isZero();
        assertThat(Files.readString(settings)).isEqualTo(before.replace("# 完", "  - 06-dykes.md\r\n# 完"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026 04", "2026年4月", "../2026-04", "2026_04", "A", ""})
    void aNameForAnEditionFollowsTheRules(String name) {
        CommandLineRun run = run("edition", name);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("只能用小写字母、数字和连字符", "2022-03");
        assertThat(root.resolve("content/editions")).isDirectoryNotContaining("glob:**2026-04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"talent flow", "人才", "../x", "Flow", "images/x", "07-"})
    void soDoesAnArticles(String name) throws IOException {
        Path settings = root.resolve("content/editions/2026-03/edition.yaml");
        String before = Files.readString(settings);
        CommandLineRun run = run("article", "2026-03", name);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("只能用小写字母、数字和连字符", "talent-flow");
        assertThat(settings).hasContent(before);
    }

    @Test
    void nothingIsEverOverwritten() throws IOException {
        Path draft = root.resolve("content/editions/2026-03/06-draft.md");
        Files.writeString(draft, "我的");

        assertThat(run("edition", "2026-03").err()).contains("content/editions/2026-03 已经有了，没有改动");
        assertThat(run("article", "2026-03", "draft").err()).contains("06-draft.md 已经有了，没有改动");
        assertThat(run("article", "2026-03", "water").err()).contains("已经有 01-water.md，网址会相同");
        assertThat(draft).hasContent("我的");
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThat(run("article", "1999-01", "x").err()).contains("没有“1999-01”这一期", "huozi new edition");
        assertThat(run("article", "2026-03", "x", "--kind", "poem").err())
                .contains("没有“poem”这种文章；可用：article、digest、foreword、policy");
        assertThat(run().status()).isEqualTo(2);
        assertThat(run().out()).contains("edition", "article");
        assertThat(run("edition").err()).contains("命令写错了");
    }

    /** The patterns are the journal's: one more of them is one more kind. */
    @Test
    void aPatternOfTheJournalsOwnIsAKind() throws IOException {
        Files.writeString(
                root.resolve("templates/new/interview.md.ftlh"),
                "---\nkind: article\ntitle: 访谈\nsection: 访谈\n---\n\n${edition.year} 年。\n");

        assertThat(run("article", "2026-03", "old-shen", "--kind", "interview").status())
                .isZero();
        assertThat(root.resolve("content/editions/2026-03/06-old-shen.md"))
                .content()
                .endsWith("2026 年。\n");
    }

    @Test
    void aFaultOfAPatternIsThePatterns() throws IOException {
        Files.writeString(root.resolve("templates/new/article.md.ftlh"), "${edition.printer}");
        CommandLineRun run = run("article", "2026-03", "x");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("templates/new/article.md.ftlh:1:3", "TPL-003");
        assertThat(root.resolve("content/editions/2026-03/06-x.md")).doesNotExist();
    }

    private List<Code> findings() {
        return Preparation.of(new Project(root), List.of("2026-04")).prepared().findings().all().stream()
                .filter(found -> found.severity() != Severity.NOTE)
                .map(Diagnostic::code)
                .toList();
    }

    private String read(String file) throws IOException {
        return Files.readString(root.resolve(EDITION + file));
    }

    private CommandLineRun run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("new"));
        all.addAll(List.of(arguments));
        if (arguments.length > 0) {
            all.addAll(List.of("--root", root.toString()));
        }
        return CommandLineRun.of(all.toArray(String[]::new));
    }
}
