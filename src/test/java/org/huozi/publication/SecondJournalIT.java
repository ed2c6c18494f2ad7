package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huozi.sample.Golden;
import org.huozi.sample.Numbers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another journal, by the same classes: its page, its fonts, its names, every construct of the text. */
class SecondJournalIT {
    @TempDir
    private static Path root;

    private static CommandLineRun run;

    @BeforeAll
    static void publish() throws IOException {
        SecondJournal.assemble(root);
        run = CommandLineRun.of("build", "--root", root.toString());
    }

    private static PDDocument pdf() throws IOException {
        return Loader.loadPDF(root.resolve("target/publication/pdf/2026-03.pdf").toFile());
    }

    /** What stands on a sheet, line by line. */
    private static String text(PDDocument pdf, int sheet) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(sheet);
        stripper.setEndPage(sheet);
        return stripper.getText(pdf);
    }

    private static Document page(String name) throws IOException {
        return Jsoup.parse(Files.readString(root.resolve("target/publication/site/2026-03/" + name)));
    }

    @Test
    void isPublishedWithoutAComplaint() {
        assertThat(run.err()).contains("FIG-011").doesNotContain("错误", "警告");
        assertThat(run.out()).contains("《江南农事通讯》2026 年第 3 期", "0 错误 · 0 警告");
        assertThat(run.status()).isZero();
    }

    @Test
    void hasItsOwnPage() throws IOException {
        try (PDDocument pdf = pdf()) {
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isBetween(481.5f, 482.5f); // 170 mm
                assertThat(page.getMediaBox().getHeight()).isBetween(680f, 681f); // 240 mm
            }
        }
    }

    @Test
    void hasItsOwnFonts() throws IOException {
        TreeSet<String> fonts = new TreeSet<>();
        try (PDDocument pdf = pdf()) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name).getName().substring(7));
                }
            }
        }
        assertThat(fonts).containsExactly("LXGWWenKai-Regular", "NotoSansSC-Bold");
    }

    @Test
    void continuesTheYearsPageNumbers() throws IOException {
        try (PDDocument pdf = pdf()) {
            assertThat(text(pdf, 5)).contains("春灌之前").contains("· 57 ·");
            assertThat(text(pdf, 6)).contains("圩田水利的三种管法").contains("· 58 ·");
            assertThat(text(pdf, 3)).contains("57", "58", "60");
        }
        assertThat(Numbers.in(page("water.html").select(".source p").first().text()))
                .endsWith(58, 59);
    }

    @Test
    void theColophonSaysWhatJournalAndEditionSayAndNoMore() throws IOException {
        try (PDDocument pdf = pdf()) {
            List<String> lines = text(pdf, 2)
                    .lines()
                    .map(line -> line.strip().replaceAll("\\s+", " "))
                    .toList();
            assertThat(Numbers.in(lines.get(1))).containsExactly(2026, 3);
            assertThat(Numbers.in(lines.get(3))).containsExactly(2026, 3, 15);
            assertThat(lines)
                    .containsExactly(
                            "江南农事通讯",
                            lines.get(1),
                            "江南农事研究会",
                            lines.get(3),
                            "主管单位 江南县农业局",
                            "主办单位 江南农事研究会",
                            "主编 沈禾",
                            "责任编辑 沈禾",
                            "ISSN 1234-5679",
                            "国内统一连续出",
                            "CN 00-0000/S",
                            "版物号",
                            "地址 江南县圩前街 3 号",
                            "印数 800 册",
                            "文章权利归各作者所有。",
                            "· 54 ·");
        }
    }

    @Test
    void contentsAreGroupedBySectionAndNoSectionIsNamedTwice() throws IOException {
        try (PDDocument pdf = pdf()) {
            List<String> sections = page("index.html").select(".contents-kind").eachText();
            assertThat(sections).hasSize(6);
            assertThat(text(pdf, 3).lines().map(String::strip).filter(sections::contains))
                    .containsExactlyElementsOf(sections);
        }
    }

    @Test
    void referencesNameThePageThatTheirObjectStandsOn() throws IOException {
        try (PDDocument pdf = pdf()) {
            assertThat(text(pdf, 14)).contains("数字见第 67 页的表 1；名词在第 65 页", "· 66 ·");
            assertThat(text(pdf, 15)).contains("表 1", "· 67 ·");
            assertThat(text(pdf, 13)).contains("一、名词", "· 65 ·");
        }
        assertThat(page("forms.html").select("a.reference.page").eachText()).containsExactly("67", "65");
    }

    @Test
    void whatWasFirstPublishedElsewhereSaysSoInBothEditions() throws IOException {
        try (PDDocument pdf = pdf()) {
            assertThat(text(pdf, 12)).contains("《江南水文》2025 年第 4 期");
        }
        assertThat(page("records.html").select(".source a[href^=https]").eachText())
                .containsExactly("《江南水文》2025 年第 4 期");
    }

    @Test
    void listingsKeepTheirLinesAndFormulaeAreReadable() throws IOException {
        try (PDDocument pdf = pdf()) {
            assertThat(text(pdf, 14).lines().map(line -> line.replaceAll("[\\s\u3000]", "")))
                    .contains("日期水位处置", "5月1日2.1关闸");
            assertThat(text(pdf, 13).replaceAll("[\\s\\u00a0]", ""))
                    .contains("q=Q/A", "Δh=h2−h1", "±0.05", "h=(h1+h2+h3)/3", "以m2计");
        }
    }

    @Test
    void theContentsAreContentsToAScreenReaderToo() throws IOException {
        try (PDDocument pdf = pdf()) {
            assertThat(StructureTree.of(pdf)).containsPattern("""
                    TOC
                     +TOCI
                     +P
                     +Link
                     +“春灌之前
                    """.strip());
        }
    }

    /** Headings, lists, terms, notes, captions, header cells, foreign words: what a screen reader goes by. */
    @Test
    void everyConstructHasItsPlaceInTheStructure() throws IOException {
        try (PDDocument pdf = pdf()) {
            String tree = StructureTree.of(pdf);
            // behind the title, summary and keywords, which templates word
            int article = tree.indexOf("“记水的写法”", tree.indexOf("H2"));
            int start = tree.lastIndexOf('\n', tree.indexOf("“一、名词”", article));
            String absent = page("forms.html").select("p.absent").first().text();
            Golden.check(
                    "structure/jiangnan.txt",
                    tree.substring(tree.lastIndexOf('\n', start - 1) + 1)
                            .replace(absent, "暂缺")
                            .replaceAll("“[^”\n]+：”(\n *Link)", "“链接：”$1"));
        }
    }

    @Test
    void ornamentsAndReadingsReachBothEditions() throws IOException {
        Document water = page("water.html");
        assertThat(water.select("em.dotted").text()).isEqualTo("轮值");
        assertThat(water.select("u.name").text()).isEqualTo("范成大");
        assertThat(water.select("u.book").text()).isEqualTo("吴郡志");
        assertThat(water.select("ruby rt").text()).isEqualTo("wéi");
        try (PDDocument pdf = pdf()) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            assertThat(stripper.getText(pdf).replaceAll("\\s", "")).contains("wéi", "范成大在吴郡志里");
        }
    }

    @Test
    void tablesNotesAndReferencesAreNumbered() throws IOException {
        Document water = page("water.html");
        assertThat(water.select("figure#table-1 th").eachText()).containsExactly("办法", "圩区数", "涝渍天数");
        assertThat(water.select("a.reference").eachAttr("href")).containsExactly("#table-1", "#figure-1");
        assertThat(water.select(".note-mark a").eachText()).containsExactly("[1]", "[2]");
        assertThat(water.select("ol:has(> li:contains(闸口)) > li")).hasSize(3);
    }

    @Test
    void aTableThatRunsOnSaysSoAndRepeatsItsHead() throws IOException {
        try (PDDocument pdf = pdf()) {
            List<String> continued = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                String text = text(pdf, page);
                if (text.contains("月 ") && text.contains("水位（米）")) {
                    continued.add(text.lines().findFirst().orElse(""));
                }
            }
            String again = page("records.html").select("#table-1").attr("data-continued");
            assertThat(continued).containsExactly("水尺逐日记录", again, again);
        }
    }

    @Test
    void notesStandAtTheFootOfThePageOfTheirMark() throws IOException {
        try (PDDocument pdf = pdf()) {
            String page = text(pdf, 6);
            assertThat(page.indexOf("人代管[1]")).isPositive();
            assertThat(page.indexOf("[1] 代管的价钱")).isGreaterThan(page.indexOf("各管各段 5"));
            assertThat(page.indexOf("[2] 第二条脚注")).isGreaterThan(page.indexOf("[1] 代管的价钱"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2a", "ua1"})
    void conformsToTheStandards(String standard) throws Exception {
        assertThat(Standards.violations(root.resolve("target/publication/pdf/2026-03.pdf"), standard))
                .isEmpty();
    }

    /** The title takes 37 % of the page's breadth: 167 pixels when all of the page was shown. */
    @Test
    void theCardShowsTheTitleLarge() throws IOException {
        BufferedImage card = ImageIO.read(
                root.resolve("target/publication/site/2026-03/card.png").toFile());
        int broadest = IntStream.range(0, card.getHeight())
                .map(y -> {
                    int[] ink = IntStream.range(0, card.getWidth())
                            .filter(x -> (card.getRGB(x, y) & 0xFF) < 0x80)
                            .toArray();
                    return ink.length == 0 ? 0 : ink[ink.length - 1] - ink[0];
                })
                .max()
                .orElseThrow();
        assertThat(broadest).isBetween(400, 500);
    }

    @Test
    void noNameOfAJournalIsPartOfTheProgram() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                assertThat(Files.readString(source)).as(source.toString()).doesNotContain("人才", "浙江", "江南");
            }
        }
    }
}
