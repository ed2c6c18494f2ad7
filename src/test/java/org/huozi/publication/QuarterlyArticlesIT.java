package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.huozi.sample.Golden;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a learned journal prints inside an article, on the pages and the site of the quarterly. */
class QuarterlyArticlesIT {
    private static Path pdf;
    private static String tree;
    private static List<PlacedText> lines;
    private static Document survey;

    @BeforeAll
    static void publish() throws IOException {
        Path site = PublishedSite.QUARTERLY.folder();
        pdf = site.resolveSibling("pdf/" + QuarterlyJournal.EDITION + ".pdf");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            tree = StructureTree.of(document);
            lines = PlacedText.lines(document, 5, document.getNumberOfPages());
        }
        survey = page("survey");
    }

    private static Document page(String slug) {
        byte[] bytes = PublishedSite.QUARTERLY.read(QuarterlyJournal.EDITION + "/" + slug + ".html");
        return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
    }

    /** Spans, and which cells a head belongs to (ISO 32000-1 table 349); captions and notes in their table. */
    @Test
    void joinedCellsAreTagged() throws IOException {
        int caption = tree.indexOf("“表1　各省的样本");
        int table = tree.lastIndexOf("Table\n", caption);
        String whole = tree.substring(tree.lastIndexOf('\n', table) + 1, tree.indexOf("Figure", caption));
        Golden.check("structure/joined-cells.txt", whole);
    }

    @Test
    void headsOnTheSiteSayWhatTheyAreHeadsOf() {
        Element table = survey.select("figure#table-1 table").get(0);
        assertThat(table.select("thead tr")).hasSize(2);
        assertThat(table.select("thead th[scope=colgroup][colspan=2]").eachText())
                .containsExactly("样本");
        assertThat(table.select("thead th[scope=col][rowspan=2]").eachText()).containsExactly("省份", "城市", "备注");
        assertThat(table.select("tbody th[scope=row]").eachText()).containsExactly("甲省", "乙省");
        assertThat(table.select("tbody th[scope=row]").eachAttr("rowspan")).containsExactly("3", "2");
        assertThat(table.select("tbody td[colspan=2]").eachText()).containsExactly("合计");
        assertThat(table.select("td br")).hasSize(1);
    }

    /** Lettered, and not among the notes of the article. */
    @Test
    void notesOfATableStandBelowIt() {
        Element figure = Objects.requireNonNull(survey.getElementById("table-1"));
        assertThat(figure.select("td .note-mark").eachText()).containsExactly("a", "b");
        assertThat(figure.select(".figure-note").eachText()).containsExactly("a 2024 年尚未撤县设区。", "b 不含搬迁后找不到的 12 户。");
        figure.select(".note-mark a, .figure-note a")
                .forEach(link -> assertThat(
                                figure.getElementById(link.attr("href").substring(1)))
                        .isNotNull());
        assertThat(survey.select("section.notes")).isEmpty();
        assertThat(line("年尚未撤县设区").sheet()).isEqualTo(line("表1　各省的样本").sheet());
    }

    /** CY/T 171: (a), (b) below the pictures, which stand at one height; then number and caption, in both languages. */
    @Test
    void picturesStandSideBySide() {
        assertThat(survey.select("#figure-1 .panel-caption").eachText()).containsExactly("(a) 城镇", "(b) 农村");
        PlacedText panels = line("(a)城镇");
        assertThat(panels.text()).isEqualTo("(a)城镇(b)农村");
        assertThat(line("图1　获得感的走势").sheet()).isEqualTo(panels.sheet());
        assertThat(line("Fig.1Trends").sheet()).isEqualTo(panels.sheet());
        assertThat(survey.select("#figure-1 .caption-en").text()).isEqualTo("Fig. 1 Trends in sense of gain");
        assertThat(survey.select("#table-2 .caption-en").text()).isEqualTo("Table 2 Baseline regression results");
    }

    @Test
    void aTurnedFigureHasAPageToItself() {
        PlacedText caption = lines.stream()
                .filter(line -> line.text().contains("历年的办件次数"))
                .filter(line -> line.glyphs().get(0).getDir() == 90)
                .findFirst()
                .orElseThrow();
        assertThat(lines.stream()
                        .filter(line -> line.sheet() == caption.sheet())
                        .filter(line -> line.glyphs().get(0).getDir() == 0)
                        .map(PlacedText::text))
                .hasSize(2); // running head and folio
    }

    @Test
    void starsAndBracketsStandBesideTheFigures() {
        double first = point("少跑的次数0.123");
        assertThat(point("年龄0.01")).isCloseTo(first, within(0.1));
        assertThat(point("受教育年限1.1")).isCloseTo(first, within(0.1));
    }

    /** From the left edge of the page to the first decimal point. */
    private static double point(String start) {
        return line(start).glyphs().stream()
                .filter(glyph -> glyph.getUnicode().equals("."))
                .findFirst()
                .orElseThrow()
                .getXDirAdj();
    }

    @Test
    void partsOfAnArticleAreKnownByTheirWords() {
        assertThat(survey.select(".editors-note[role=note]").text()).startsWith("编者按：本文是本刊");
        assertThat(survey.select("[role=doc-acknowledgments] h2").text()).isEqualTo("致谢");
        assertThat(survey.select("[role=doc-appendix] h2, [role=doc-appendix] h3")
                        .eachText())
                .containsExactly("附录　问卷的几个问题", "计分的办法");
        assertThat(survey.select(".box .inset-title").text()).isEqualTo("专栏 1　怎样数“一次”");
        assertThat(survey.select(".box table")).hasSize(1);
        assertThat(survey.select(".pullquote").text()).isEqualTo("少跑一次，比近一公里更能提高获得感。");
    }

    @Test
    void speakersAreSetAsSuch() {
        assertThat(page("interview").select(".body p > strong.run-in").eachText())
                .containsExactly("记者：", "王敏：", "记者：", "王敏：", "记者：", "王敏：");
    }

    @Test
    void kindsHaveTheirNames() {
        assertThat(page("interview").select(".kicker").text()).isEqualTo("访谈");
        assertThat(page("review").select(".kicker").text()).isEqualTo("书评");
        assertThat(page("brief").select(".kicker").text()).isEqualTo("短讯");
        assertThat(page("brief").select(".byline, .authors")).isEmpty();
    }

    private static PlacedText line(String start) {
        return lines.stream()
                .filter(line -> line.text().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError(start));
    }
}
