package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
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

    private static Document page(String name) throws IOException {
        return Jsoup.parse(Files.readString(root.resolve("target/publication/site/2026-03/" + name)));
    }

    @Test
    void isPublishedWithoutAComplaint() {
        assertThat(run.err()).isEmpty();
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
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(3);
            stripper.setEndPage(3);
            assertThat(stripper.getText(pdf)).contains("圩田水利的三种管法").contains("· 57 ·");
            stripper.setStartPage(2);
            stripper.setEndPage(2);
            assertThat(stripper.getText(pdf)).contains("57", "59");
        }
        assertThat(page("water.html").text()).contains("第 57—58 页");
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
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(pdf);
                if (text.contains("月 ") && text.contains("日期")) {
                    continued.add(text.lines().findFirst().orElse(""));
                }
            }
            assertThat(continued).containsExactly("水尺逐日记录", "续表 1", "续表 1", "续表 1");
        }
    }

    @Test
    void notesStandAtTheFootOfThePageOfTheirMark() throws IOException {
        try (PDDocument pdf = pdf()) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(3);
            stripper.setEndPage(3);
            String page = stripper.getText(pdf);
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
