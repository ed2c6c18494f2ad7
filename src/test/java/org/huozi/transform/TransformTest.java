package org.huozi.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Position;
import org.huozi.diag.Severity;
import org.huozi.model.Edition;
import org.huozi.model.Kind;
import org.huozi.sample.Outline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransformTest {
    private static final List<Transform> ALL =
            List.of(new HeadingNumbering(), new FigureNumbering(), new NoteNumbering(), new CrossReferences());

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void headingsGetAnchorsByTheirPlace() {
        Edition edition = Manuscript.of("### 零\n## 一\n### 甲\n### 乙\n#### 子\n## 二\n#### 跳\n");
        assertThat(Manuscript.body(new HeadingNumbering().apply(edition, diagnostics)))
                .isEqualTo("""
                <h3 id="s-0-1">零</h3>
                <h2 id="s-1">一</h2>
                <h3 id="s-1-1">甲</h3>
                <h3 id="s-1-2">乙</h3>
                <h4 id="s-1-2-1">子</h4>
                <h2 id="s-2">二</h2>
                <h4 id="s-2-0-1">跳</h4>
                """);
    }

    @Test
    void figuresAndTablesAreCountedApart() {
        Edition edition = Manuscript.of(missing("figure") + missing("table") + missing("figure") + missing("table"));
        assertThat(Manuscript.body(new FigureNumbering().apply(edition, diagnostics)))
                .containsSubsequence(
                        "FIGURE\" number=\"1\"",
                        "TABLE\" number=\"1\"",
                        "FIGURE\" number=\"2\"",
                        "TABLE\" number=\"2\"");
        assertThat(diagnostics.all())
                .extracting(found -> found.chinese())
                .contains("《灵活就业》的图 1 缺原件，版面留有说明", "《灵活就业》的表 2 缺原件，版面留有说明");
    }

    @Test
    void numbersOfTheAuthorStayAndAutomaticOnesKeepClearOfThem() {
        Edition edition = Manuscript.of(missing("figure") + missing("figure number=2") + missing("figure"));
        assertThat(Manuscript.body(new FigureNumbering().apply(edition, diagnostics)))
                .containsSubsequence("number=\"1\"", "number=\"2\"", "number=\"3\"");
        Edition gap = Manuscript.of(missing("figure number=1") + missing("figure") + missing("figure number=2"));
        Diagnostics found = new Diagnostics();
        assertThat(Manuscript.body(new FigureNumbering().apply(gap, found)))
                .containsSubsequence("number=\"1\"", "number=\"3\"", "number=\"2\"");
        assertThat(found.all()).extracting(finding -> finding.code()).contains(Code.FIG_010);
    }

    @Test
    void notesOfTheAbstractComeFirst() {
        Edition edition = Manuscript.of("摘要[^1]\n\n[^1]: 甲\n", "> 正文[^a]\n\n[^a]: 乙\n\n- 列表[^b]\n\n[^b]: 丙\n");
        Edition numbered = new NoteNumbering().apply(edition, diagnostics);
        Kind.Paper paper = (Kind.Paper) numbered.articles().get(0).kind();
        assertThat(Outline.inline(paper.summary().get(0).content())).isEqualTo("摘要<note number=\"1\">甲</note>");
        assertThat(Manuscript.body(numbered))
                .containsSubsequence("<note number=\"2\">乙</note>", "<note number=\"3\">丙</note>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "见图 1。 | 见[图 1]。",
                "见图1。 | 见[图1]。",
                "见图　1。 | 见[图　1]。",
                "图１所示 | [图１]所示",
                "图 1、 图 2、图 3分别是 | [图 1]、 [图 2]、[图 3]分别是",
                "图 1～3和图1-3 | [图 1]～3和[图1]-3",
                "如图2所示，由表 2可知 | 如[图2]所示，由[表 2]可知",
                "（图 3）与（见表1） | （[图 3]）与（见[表1]）",
                "地图 1、附表 2、流程图3、人大代表 2 名、发表 1 篇 | 地图 1、附表 2、流程图3、人大代表 2 名、发表 1 篇",
                "图 1.2 和图 12 | 图 1.2 和图 12",
                "表 2%的人 | 表 2%的人",
                "**图 1**和*表 1* | [图 1]和[表 1]",
                "`图 1`和[图 1](https://example.org) | 图 1和图 1",
            })
    void linksMentions(String source, String linked) {
        Edition edition = new CrossReferences().apply(numbered(source), diagnostics);
        String line = Manuscript.body(edition).lines().findFirst().orElseThrow();
        assertThat(line.replaceAll("<a href=\"#[a-z]+-[0-9]+\">([^<]*)</a>", "[$1]")
                        .replaceAll("<[^>]*>", ""))
                .isEqualTo(linked);
        assertThat(diagnostics.count(Severity.WARNING)).isZero();
    }

    @Test
    void linksLeadToTheFigure() {
        Edition edition = new CrossReferences().apply(numbered("见图 2 和表 1"), diagnostics);
        assertThat(Manuscript.body(edition))
                .startsWith("<p>见<a href=\"#figure-2\">图 2</a> 和<a href=\"#table-1\">表 1</a></p>");
    }

    @Test
    void linksInHeadingsCellsAndAbstracts() {
        Edition edition = Manuscript.of("摘要，图 1。\n", "## 图 1 的由来\n\n| 表头 |\n|---|\n| 见图 1 |\n\n" + missing("figure"));
        Edition linked = new CrossReferences().apply(new FigureNumbering().apply(edition, diagnostics), diagnostics);
        assertThat(Manuscript.body(linked))
                .contains("<h2><a href=\"#figure-1\">图 1</a> 的由来</h2>")
                .contains("<td>见<a href=\"#figure-1\">图 1</a></td>");
        Kind.Paper paper = (Kind.Paper) linked.articles().get(0).kind();
        assertThat(Outline.inline(paper.summary().get(0).content())).contains("#figure-1");
    }

    @Test
    void warnsAtTheMentionThatNamesNothing() {
        new CrossReferences().apply(numbered("甲\n乙，见图 9。图 8 不一定。"), diagnostics);
        assertThat(diagnostics.all().stream().filter(found -> found.code() == Code.REF_001))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.chinese()).contains("图 9");
                    assertThat(found.span().start()).isEqualTo(new Position(2, 4));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "见图 1、图2和（表 1），\n又见图 9[^1]。\n\n[^1]: 注，见图 1。\n\n",
                "## 图 1\n\n> 引文图 1\n\n- 图 2\n- **图 1～3**\n\n",
                "| 图 1 | 表 1 |\n|---|---|\n| \\*图 1 | &amp;表 1 |\n\n",
                "[图 1]{.着重号}𠮷图 1\n\n",
            })
    void textGoesThroughUnchangedAndASecondTimeNothingHappens(String source) {
        Edition edition = Manuscript.of("摘要图 1。\n", source + missing("figure") + missing("table number=1"));
        Edition once = all(edition);
        assertThat(Manuscript.text(once)).isEqualTo(Manuscript.text(edition));
        assertThat(all(once)).isEqualTo(once);
    }

    private Edition all(Edition edition) {
        Edition transformed = edition;
        for (Transform transform : ALL) {
            transformed = transform.apply(transformed, diagnostics);
        }
        return transformed;
    }

    private Edition numbered(String text) {
        String figures =
                missing("figure") + missing("figure") + missing("figure") + missing("table") + missing("table");
        return new FigureNumbering().apply(Manuscript.of(text + "\n\n" + figures), diagnostics);
    }

    private static String missing(String container) {
        String name = container.split(" ")[0];
        return "::: " + name + " {missing" + container.substring(name.length()) + "}\n:::\n\n";
    }
}
