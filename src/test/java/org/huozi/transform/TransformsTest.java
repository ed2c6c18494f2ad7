package org.huozi.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huozi.sample.Text.figure;
import static org.huozi.sample.Text.note;
import static org.huozi.sample.Text.p;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import org.huozi.diag.Diagnostics;
import org.huozi.markdown.MarkdownReader;
import org.huozi.model.Article;
import org.huozi.model.Block;
import org.huozi.model.Colophon;
import org.huozi.model.Edition;
import org.huozi.model.Figure;
import org.huozi.model.IssueDate;
import org.huozi.model.Kind;
import org.huozi.model.PlainText;
import org.huozi.model.Walk;
import org.huozi.sample.MarkdownExample;
import org.huozi.sample.ModelDump;
import org.huozi.sample.SampleArticle;
import org.huozi.sample.Text;
import org.huozi.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All transforms, in the order of a run: what becomes of an article, example by example. */
class TransformsTest {
    private static final List<Transform> ALL = List.of(
            new Speakers(),
            new HeadingNumbering(),
            new FigureNumbering(),
            new NoteNumbering(),
            new InnerLinks(),
            new CrossReferences(),
            new SourceCitations());

    private static final List<String> PIECES = List.of(
            "见图1。",
            "如图 2、图 3",
            "甲[1]，乙[2-3]。",
            "表　1",
            "地图1幅",
            "**（一）要求。**",
            "到2025年",
            "`图1`",
            "[图1](https://example.org/)",
            "\n\n",
            "\n",
            "\n\n## 一、标题\n\n",
            "\n\n### （一）图1\n\n",
            "\n\n- 图1\n- 表2\n\n",
            "[^1]",
            "[^2]",
            "[图1]{.着重号}",
            "图𠮷1图1",
            "\n\n::: figure\n![图1](images/a.svg)\n\n图1的题名\n:::\n\n",
            "\n\n::: table {number=2}\n| 图1 |\n|---|\n:::\n\n",
            "\n\n::: figure {number=1 missing}\n:::\n\n");

    static List<MarkdownExample> examples() throws IOException {
        return MarkdownExample.in("transform");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void becomesWhatTheExampleSays(MarkdownExample example) {
        Diagnostics diagnostics = new Diagnostics();
        Edition edition = applied(edition(blocks(example.source(), diagnostics)), diagnostics);

        assertThat(MarkdownExample.shown(edition.articles().get(0).body(), diagnostics))
                .isEqualTo(example.expected());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isDoneOnceAndForAll(MarkdownExample example) {
        Edition once = applied(edition(blocks(example.source(), new Diagnostics())), new Diagnostics());

        assertThat(applied(once, new Diagnostics())).isEqualTo(once);
    }

    @Test
    void changesNoTextAndIsDoneOnce() {
        Random random = new Random(20220201);
        for (int i = 0; i < 500; i++) {
            String source = random.ints(1 + random.nextInt(40), 0, PIECES.size())
                            .mapToObj(PIECES::get)
                            .collect(Collectors.joining())
                    + "\n\n[^1]: 见图1\n[^2]: 二\n\n## 参考文献\n\n[1] 王五. 题目[J]. 学刊, 2019(3): 1-5.\n";
            Edition before = edition(blocks(source, new Diagnostics()));
            Edition after = applied(before, new Diagnostics());

            assertThat(text(after)).as(source).isEqualTo(text(before));
            assertThat(applied(after, new Diagnostics())).as(source).isEqualTo(after);
        }
    }

    @Test
    void theAbstractComesFirstAndHasLinksToo() {
        Kind paper = new Kind.Paper(List.of(), List.of(p("摘要，图1", note(0, "甲"))), Optional.empty());
        Article article = article("a", paper, List.of(p("正文", note(0, "乙")), figure(Figure.Type.FIGURE, 1, List.of())));
        Article numbered = applied(edition(List.of()).withArticles(List.of(article)), new Diagnostics())
                .articles()
                .get(0);

        assertThat(ModelDump.of(numbered.kind().summary()))
                .isEqualTo("paragraph: 摘要，‹reference figure-1: 图1›‹note 1: 甲›\n");
        assertThat(ModelDump.of(numbered.body())).isEqualTo("paragraph: 正文‹note 2: 乙›\nfigure 1 missing\n");
    }

    @Test
    void everyArticleCountsFromOne() {
        List<Block> body =
                blocks("## 一\n\n见图1[^1]\n\n::: figure\n![一](images/a.svg)\n:::\n\n[^1]: 注\n", new Diagnostics());
        Edition edition = edition(List.of())
                .withArticles(List.of(
                        article("a", new Kind.Foreword(), body),
                        article("b", new Kind.Foreword(), body),
                        article("c", new Kind.Foreword(), List.of(p("图1")))));
        List<Article> articles = applied(edition, new Diagnostics()).articles();

        assertThat(ModelDump.of(articles.get(1).body()))
                .isEqualTo(ModelDump.of(articles.get(0).body()));
        assertThat(ModelDump.of(articles.get(2).body())).isEqualTo("paragraph: 图1\n");
    }

    private static Edition applied(Edition edition, Diagnostics diagnostics) {
        Edition applied = edition;
        for (Transform transform : ALL) {
            applied = transform.apply(applied, diagnostics);
        }
        return applied;
    }

    private static List<String> text(Edition edition) {
        return Walk.text(edition.articles().get(0)).stream().map(PlainText::of).toList();
    }

    private static List<Block> blocks(String source, Diagnostics diagnostics) {
        SourceFile file = SourceFile.of("a.md", source);
        return MarkdownReader.blocks(file.words(), diagnostics);
    }

    private static Edition edition(List<Block> body) {
        return new Edition(
                "2022-02",
                2022,
                2,
                OptionalInt.empty(),
                new IssueDate(YearMonth.of(2022, 2), OptionalInt.empty()),
                1,
                false,
                false,
                Colophon.EMPTY,
                List.of(article("a", new Kind.Foreword(), body)),
                Text.NOTHING);
    }

    private static Article article(String slug, Kind kind, List<Block> body) {
        return SampleArticle.of(kind, "题目").slug(slug).body(body);
    }
}
