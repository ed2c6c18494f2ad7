package org.huozi.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.huozi.config.Project;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Article;
import org.huozi.model.Edition;
import org.huozi.model.Keywords;
import org.huozi.model.Kind;
import org.huozi.model.NewsItem;
import org.huozi.model.Words;
import org.huozi.sample.ModelDump;
import org.huozi.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionReaderTest {
    private static final String SETTINGS = """
            year: 2022
            number: 2
            total: 145
            date: "2022-02"
            startPage: 3
            items:
            """;

    @TempDir
    Path root;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void readsTheSettings() throws IOException {
        Edition edition = edition("01-foreword.md", "---\nkind: foreword\ntitle: 卷首语\n---\n\n正文。\n");
        assertThat(edition.id()).isEqualTo("2022-02");
        assertThat(edition.year()).isEqualTo(2022);
        assertThat(edition.number()).isEqualTo(2);
        assertThat(edition.total()).hasValue(145);
        assertThat(edition.date().month()).hasToString("2022-02");
        assertThat(edition.date().day()).isEmpty();
        assertThat(edition.startPage()).isEqualTo(3);
        assertThat(edition.articles()).extracting(Article::slug).containsExactly("foreword");
    }

    @Test
    void readsASignedArticle() throws IOException {
        Article article = article("""
                ---
                kind: article
                title: 灵活就业研究
                subtitle: 以浙江为例
                shortTitle: 灵活就业
                authors:
                  - name: 甲
                    affiliation: 某大学
                    position: 教授
                  - name: 乙
                abstract: |-
                  第一段，
                  **仍是**第一段。

                  第二段。
                keywords: 灵活就业；失业
                ---

                ## 一、引言
                """);
        Kind paper = article.kind();
        assertThat(article.subtitle().map(Words::text)).contains("以浙江为例");
        assertThat(article.shortTitle().map(Words::text)).contains("灵活就业");
        assertThat(paper.authors()).extracting(author -> author.name().text()).containsExactly("甲", "乙");
        assertThat(paper.authors().get(0).position().map(Words::text)).contains("教授");
        assertThat(paper.summary())
                .extracting(paragraph -> ModelDump.inline(paragraph.content()))
                .containsExactly("第一段，‹strong: 仍是›第一段。", "第二段。");
        assertThat(ModelDump.of(article.body())).isEqualTo("heading 2: 一、引言\n");
    }

    @Test
    void readsAPolicyDocument() throws IOException {
        Article article = article("""
                ---
                kind: policy
                title: 实施意见
                issuer: 省人力社保厅
                documentNumber: 浙人社发〔2021〕25 号
                date: 2021-4-6
                ---

                正文。
                """);
        Kind policy = article.kind();
        assertThat(policy.issuer().map(Words::text)).contains("省人力社保厅");
        assertThat(policy.documentNumber().map(Words::text)).contains("浙人社发〔2021〕25 号");
        assertThat(policy.date()).contains(LocalDate.of(2021, 4, 6));
    }

    @Test
    void readsADigestAndTellsItemsOfOneDayApart() throws IOException {
        Article article = article("""
                ---
                kind: digest
                title: 时讯
                label: 人才时讯
                items:
                  - title: 甲
                    date: 2022-02-08
                    text: >-
                      近日，某地推出
                      引才活动。
                    link: https://example.org/a?b=1
                  - title: 乙
                    date: 2022-02-08
                    text: "二"
                  - title: 丙
                    date: 2022-02-09
                    text: 三
                ---
                """);
        Kind digest = article.kind();
        assertThat(digest.label().map(Words::text)).contains("人才时讯");
        assertThat(digest.items())
                .extracting(NewsItem::id)
                .containsExactly("item-2022-02-08", "item-2022-02-08-2", "item-2022-02-09");
        NewsItem first = digest.items().get(0);
        assertThat(first.link()).contains("https://example.org/a?b=1");
        assertThat(ModelDump.inline(first.text())).isEqualTo("近日，某地推出引才活动。");
        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "灵活就业；失业；效率 | 灵活就业/失业/效率",
                "新业态 灵活就业人员 | 新业态/灵活就业人员",
                "新业态　从业者 | 新业态/从业者",
                "human capital; 人力资本、流动, 效率 | human capital/人力资本/流动/效率",
                "就业； | 就业",
                "就业 | 就业",
            })
    void splitsKeywordsAndPrintsThemAsWritten(String written, String words) throws IOException {
        Article article = article("---\nkind: article\ntitle: 甲\nkeywords: " + written + "\n---\n\n正文。\n");
        Keywords keywords = article.kind().keywords().orElseThrow();
        assertThat(keywords.printed()).isEqualTo(written);
        assertThat(keywords.texts()).isEqualTo(List.of(words.split("/")));
    }

    @Test
    void takesKeywordsAsAList() throws IOException {
        Article article = article("---\nkind: article\ntitle: 甲\nkeywords: [灵活就业, 失业]\n---\n\n正文。\n");
        Keywords keywords = article.kind().keywords().orElseThrow();
        assertThat(keywords.printed()).isEqualTo("灵活就业；失业");
        assertThat(keywords.texts()).containsExactly("灵活就业", "失业");
    }

    @Test
    void windowsFilesReadTheSame() throws IOException {
        String text = "---\nkind: foreword\ntitle: 卷首语\n---\n\n## 一、甲\n\n正文，\n接着。\n";
        Article unix = article(text);
        byte[] windows = ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
        Files.write(root.resolve("content/editions/2022-02/01-text.md"), windows);
        assertThat(read().articles()).containsExactly(unix);
    }

    @Test
    void readsEditionsInOrderAndOnlyThoseAskedFor() throws IOException {
        edition("01-text.md", "---\nkind: foreword\ntitle: 甲\n---\n\n正文。\n");
        Path other = root.resolve("content/editions/2021-12");
        Files.createDirectories(other);
        Files.writeString(other.resolve("edition.yaml"), "year: 2021\nnumber: 12\ndate: 2021-12-01\nitems: [a.md]\n");
        Files.writeString(other.resolve("a.md"), "---\nkind: foreword\ntitle: 甲\n---\n\n正文。\n");
        ContentReader content = new ContentReader(new Project(root), new SourceReader(root));
        assertThat(content.read(List.of(), diagnostics)).extracting(Edition::id).containsExactly("2021-12", "2022-02");
        assertThat(content.read(List.of("2022-02"), diagnostics))
                .extracting(Edition::id)
                .containsExactly("2022-02");
        assertThat(diagnostics.all()).isEmpty();
    }

    private Article article(String text) throws IOException {
        return edition("01-text.md", text).articles().get(0);
    }

    private Edition edition(String name, String text) throws IOException {
        Path folder = root.resolve("content/editions/2022-02");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("edition.yaml"), SETTINGS + "  - " + name + "\n");
        Files.writeString(folder.resolve(name), text);
        return read();
    }

    private Edition read() {
        return new EditionReader(new Project(root), new SourceReader(root), diagnostics)
                .read("2022-02")
                .orElseThrow();
    }
}
