package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;
import org.huozi.han.Han;
import org.huozi.sample.Golden;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A journal that lives by lists of sources, published as it would be. */
class QuarterlyJournalIT {
    /** Points; positions in the file are rounded. */
    private static final double EXACT = 0.05;

    /** In em: more than an eighth between characters is seen as a hole. */
    private static final double WIDEST_GAP = 0.125;

    @TempDir
    private static Path root;

    private static CommandLineRun run;

    @BeforeAll
    static void publish() throws IOException {
        QuarterlyJournal.assemble(root);
        run = CommandLineRun.of("build", "--root", root.toString(), "--typography-report=" + report());
    }

    private static Path file() {
        return root.resolve("target/publication/pdf/" + QuarterlyJournal.EDITION + ".pdf");
    }

    private static Path report() {
        return root.resolve("report.json");
    }

    private static PDDocument pdf() throws IOException {
        return Loader.loadPDF(file().toFile());
    }

    private static Document page(String name) throws IOException {
        return Jsoup.parse(
                Files.readString(root.resolve("target/publication/site/" + QuarterlyJournal.EDITION + "/" + name)));
    }

    @Test
    void isPublishedWithoutAComplaint() {
        assertThat(run.err()).doesNotContain("错误", "警告");
        assertThat(run.status()).isZero();
    }

    /** BibEntry and Reference (ISO 32000-1 §14.8.4.4), the number a label, the text the body of a list item. */
    @Test
    void listsAndMentionsHaveTheirPlaceInTheStructure() throws IOException {
        try (PDDocument pdf = pdf()) {
            String tree = StructureTree.of(pdf);
            int article = tree.indexOf("“一、问题的提出”");
            Golden.check(
                    "structure/quarterly.txt",
                    tree.substring(tree.lastIndexOf('\n', article) + 1, tree.indexOf("信任从哪里来", article)));
        }
    }

    /** The lines of the numbered list, without the heads of pages. */
    private static List<PlacedText> entries(PDDocument pdf) throws IOException {
        List<PlacedText> lines = PlacedText.lines(pdf, 5, pdf.getNumberOfPages());
        List<String> texts = lines.stream().map(PlacedText::text).toList();
        int first = IntStream.range(0, texts.size())
                .filter(i -> texts.get(i).startsWith("[1]高原"))
                .findFirst()
                .orElseThrow();
        int behind = IntStream.range(first, texts.size())
                .filter(i -> texts.get(i).startsWith("收稿日期"))
                .findFirst()
                .orElseThrow();
        return lines.subList(first, behind);
    }

    @Test
    void numbersStandRightAlignedAndTextFromOneEdge() throws IOException {
        Pattern label = Pattern.compile("\\[\\d+]");
        try (PDDocument pdf = pdf()) {
            List<Double> labelEnds = new ArrayList<>();
            List<Double> textStarts = new ArrayList<>();
            for (PlacedText line : entries(pdf)) {
                Matcher number = label.matcher(line.text());
                int glyphs = number.lookingAt() ? number.end() : 0;
                if (glyphs > 0) {
                    TextPosition end = line.glyphs().get(glyphs - 1);
                    labelEnds.add((double) end.getXDirAdj() + end.getWidthDirAdj());
                }
                List<TextPosition> text = line.glyphs().stream()
                        .filter(glyph -> !glyph.getUnicode().isBlank())
                        .toList();
                textStarts.add((double) text.get(glyphs).getXDirAdj());
            }
            assertThat(labelEnds)
                    .hasSize(18)
                    .allSatisfy(end -> assertThat(end).isCloseTo(labelEnds.get(0), within(EXACT)));
            assertThat(textStarts)
                    .hasSizeGreaterThan(25)
                    .allSatisfy(start -> assertThat(start).isCloseTo(textStarts.get(0), within(EXACT)));
            assertThat(textStarts.get(0)).isGreaterThan(labelEnds.get(0));
        }
    }

    /** No gap that nobody typed stands before a half-width mark. */
    @Test
    void halfWidthMarksFollowAtOnce() throws IOException {
        try (PDDocument pdf = pdf()) {
            for (PlacedText line : entries(pdf)) {
                List<TextPosition> glyphs = line.glyphs();
                for (int i = 1; i < glyphs.size(); i++) {
                    if (",.:[".contains(glyphs.get(i).getUnicode())
                            && Han.isIn(glyphs.get(i - 1).getUnicode())) {
                        double end = glyphs.get(i - 1).getXDirAdj()
                                + glyphs.get(i - 1).getWidthDirAdj();
                        assertThat(glyphs.get(i).getXDirAdj() - end)
                                .as(line.text())
                                .isCloseTo(0, within(EXACT));
                    }
                }
            }
        }
    }

    @Test
    void noLineIsLooserThanTheTexts() throws IOException {
        Matcher most =
                Pattern.compile("\"stretch\": \\{[^}]*\"most\": ([0-9.]+)").matcher(Files.readString(report()));
        assertThat(most.find()).isTrue();
        assertThat(Double.parseDouble(most.group(1))).isLessThanOrEqualTo(WIDEST_GAP);
    }

    @Test
    void anEntryOfTwoLinesIsNotParted() throws IOException {
        try (PDDocument pdf = pdf()) {
            List<PlacedText> lines = entries(pdf);
            for (int i = 1; i < lines.size(); i++) {
                boolean goesOn = !lines.get(i).text().startsWith("[");
                if (goesOn) {
                    assertThat(lines.get(i).sheet()).isEqualTo(lines.get(i - 1).sheet());
                }
            }
        }
    }

    @Test
    void theSiteLeadsFromMentionToEntryAndBack() throws IOException {
        Document service = page("service.html");
        assertThat(service.select(".bibliography li")).hasSize(18);
        assertThat(service.select("sup.citation, sup > .citation")).hasSizeGreaterThan(14);
        assertThat(service.select("p > span.citation a[href=#source-8]")).hasSize(1); // 文献[8], on the line
        service.select(".citation a, .bibliography .note-back")
                .forEach(link -> assertThat(
                                service.getElementById(link.attr("href").substring(1)))
                        .as(link.outerHtml())
                        .isNotNull());
        assertThat(service.select(".bibliography li").stream()
                        .filter(entry -> entry.select(".note-back").isEmpty()))
                .isEmpty();
        assertThat(service.select(".bibliography a[href^=https://doi.org/10.5555]"))
                .hasSize(2);
        assertThat(page("trust.html").select("span.citation a")).hasSize(9);
    }

    @Test
    void machinesReadTheSources() throws IOException {
        Document service = page("service.html");
        assertThat(service.select("meta[name=citation_reference]").eachAttr("content"))
                .hasSize(18)
                .startsWith("高原，陈默，李想，等. 基层公共服务的可及性研究[J]. 示例社会科学，2019（3）：45-58.");
        assertThat(service.select("script[type=application/ld+json]").html()).contains("\"citation\":[");
        assertThat(Files.readString(root.resolve("target/publication/index.html")))
                .contains("文献 18 条");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2a", "ua1"})
    void conformsToTheStandards(String standard) throws Exception {
        assertThat(Standards.violations(file(), standard)).isEmpty();
    }
}
