package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huozi.needs.Needs;
import org.huozi.needs.Tool;
import org.huozi.sample.Resources;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field in every output, as the table in src/test/resources/fields/outputs.md has it. */
class FieldsIT {
    private static final String ARTICLE = "2026-03/trust";
    private static final String YES = "是";
    private static final String NO = "–";
    private static final Pattern KEY = Pattern.compile("(?m)^(?: *- )? *([A-Za-z]+):");

    /** Of the manuscript; the first is no text, the second a list of others. */
    private static final List<String> WITHOUT_A_ROW = List.of("kind", "authors");

    @TempDir
    private static Path root;

    private static Map<String, String> outputs;

    /**
     * What an output is to have of a field.
     *
     * @param value as typed
     * @param cell of the table
     */
    record Expected(String field, String value, String output, String cell) {
        @Override
        public String toString() {
            return field + " " + output;
        }
    }

    @BeforeAll
    static void publish() throws IOException {
        QuarterlyJournal.assemble(root);
        assertThat(CommandLineRun.of("build", "--root", root.toString()).status())
                .isZero();
        outputs = outputs();
    }

    private static Path publication() {
        return root.resolve("target/publication");
    }

    private static String site(String file) throws IOException {
        return Files.readString(publication().resolve("site").resolve(file));
    }

    private static Map<String, String> outputs() throws IOException {
        Document page = Jsoup.parse(site(ARTICLE + ".html"));
        Map<String, String> outputs = new LinkedHashMap<>();
        try (PDDocument pdf =
                Loader.loadPDF(publication().resolve("pdf/2026-03.pdf").toFile())) {
            outputs.put("版面", byPlace().getText(pdf));
        }
        outputs.put("网页", page.body().text());
        outputs.put("引用", page.select(".cite-references").text());
        outputs.put("BibTeX", site(ARTICLE + ".bib"));
        outputs.put("RIS", site(ARTICLE + ".ris"));
        outputs.put("CSL", site(ARTICLE + ".csl.json"));
        outputs.put("标签", String.join("\n", page.select("meta[name]").eachAttr("content")));
        outputs.put("JSON-LD", page.select("script[type=application/ld+json]").html());
        outputs.put("订阅", site("feed.xml"));
        outputs.put("CSV", row("信任从哪里来：乡村互助组织的比较"));
        return outputs;
    }

    /** As it is read on the page, whichever fonts it is drawn with first. */
    private static PDFTextStripper byPlace() {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper;
    }

    /** The row of an article, a line a column. */
    private static String row(String title) throws IOException {
        List<Map<String, String>> rows =
                CsvReader.rows(Files.readString(publication().resolve("pdf/2026-03-metadata.csv")));
        long articles = Files.readAllLines(root.resolve("content/editions/2026-03/edition.yaml")).stream()
                .filter(line -> line.endsWith(".md"))
                .count();
        assertThat(rows).hasSize((int) articles);
        return rows.stream()
                .filter(row -> title.equals(row.get("中文题名")))
                .flatMap(row -> row.entrySet().stream())
                .map(cell -> cell.getKey() + "=" + cell.getValue() + "\n")
                .collect(Collectors.joining());
    }

    static Stream<Expected> table() throws IOException {
        List<List<String>> lines = Resources.text(Resources.of("fields/outputs.md"))
                .lines()
                .filter(line -> line.startsWith("|"))
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
        List<String> heads = lines.get(0);
        return lines.stream()
                .skip(2)
                .flatMap(line -> IntStream.range(3, line.size() - 1)
                        .mapToObj(i -> new Expected(line.get(1), line.get(2), heads.get(i), line.get(i))));
    }

    @ParameterizedTest
    @MethodSource("table")
    void isWhereTheTableSays(Expected expected) {
        String text = outputs.get(expected.output());
        String cell = expected.cell();
        if (cell.equals(NO)) {
            assertThat(squeezed(text)).doesNotContain(squeezed(expected.value()));
        } else {
            String words = cell.equals(YES) ? expected.value() : cell.replace("`", "");
            assertThat(squeezed(text)).contains(squeezed(words));
        }
    }

    /** Lines end anywhere. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    void everyKeyOfTheManuscriptHasARow() throws IOException {
        String manuscript = Files.readString(root.resolve("content/editions/2026-03/02-trust.md"))
                .split("---\n", 3)[1];
        Matcher keys = KEY.matcher(manuscript);
        List<String> typed = new ArrayList<>();
        while (keys.find()) {
            typed.add("`" + keys.group(1) + "`");
        }
        typed.removeAll(WITHOUT_A_ROW.stream().map(key -> "`" + key + "`").toList());
        assertThat(table().map(Expected::field).distinct()).containsAll(typed);
    }

    @Test
    void theTableIsOneThatSpreadsheetsTakeForUtf8() throws IOException {
        String file = Files.readString(publication().resolve("pdf/2026-03-metadata.csv"));
        assertThat(file).startsWith("\uFEFF\"刊名\",").endsWith("\"\r\n");
    }

    @Needs({Tool.BROWSER, Tool.CHINESE_FONTS})
    @ParameterizedTest
    @MethodSource("widths")
    void anybodyCanReadThePage(int width) throws IOException {
        try (Browser browser = Browser.open()) {
            browser.width(width);
            browser.visit(publication().resolve("site"), ARTICLE + ".html");
            assertThat(Axe.violations(browser)).isEmpty();
        }
    }

    static List<Integer> widths() {
        return List.of(360, 1440);
    }

    /** The macro of print/matter.ftlh moves from one place to another, and nothing else changes. */
    @Test
    void aDesignerMovesTheAuthorsNotesToTheEnd(@TempDir Path changed) throws IOException {
        QuarterlyJournal.assemble(changed);
        Path template = changed.resolve("templates/print/matter.ftlh");
        String moved = Files.readString(template)
                .replace("<@funding article/><@notes article/></#local>", "<@funding article/></#local>")
                .replace("<#local lines></#local>", "<#local lines><@notes article/></#local>");
        assertThat(moved).isNotEqualTo(Files.readString(template));
        Files.writeString(template, moved);
        CommandLineRun run = CommandLineRun.of("build", "--root", changed.toString());
        assertThat(run.status()).as(run.err()).isZero();

        List<String> atFoot = sheets(root);
        List<String> atEnd = sheets(changed);
        String note = "作者简介：沈禾";
        String funding = "基金项目：国家社会科学基金";
        assertThat(sheet(atFoot, note)).isEqualTo(sheet(atFoot, funding)).isEqualTo(sheet(atFoot, "一、信任的两种来源"));
        assertThat(sheet(atEnd, funding)).isEqualTo(sheet(atEnd, "一、信任的两种来源"));
        String last = atEnd.get(sheet(atEnd, note));
        assertThat(last.indexOf(note))
                .isGreaterThan(last.indexOf("SMITHJ.2016"))
                .isLessThan(last.indexOf("Abstract:"));
    }

    /** Of the article; the contents come before it. */
    private static int sheet(List<String> sheets, String words) {
        return IntStream.range(0, sheets.size())
                .filter(i -> sheets.get(i).contains(words))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static List<String> sheets(Path project) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(
                project.resolve("target/publication/pdf/2026-03.pdf").toFile())) {
            List<String> sheets = new ArrayList<>();
            for (int sheet = 1; sheet <= pdf.getNumberOfPages(); sheet++) {
                PDFTextStripper stripper = byPlace();
                stripper.setStartPage(sheet);
                stripper.setEndPage(sheet);
                sheets.add(squeezed(stripper.getText(pdf)));
            }
            return sheets;
        }
    }

    /** Where the house wants English first, it follows the keywords. */
    @Test
    void englishStandsInFrontWhereTheHouseWantsIt(@TempDir Path changed) throws IOException {
        QuarterlyJournal.assemble(changed);
        Path journal = changed.resolve("content/journal.yaml");
        Files.writeString(journal, Files.readString(journal).replace("englishContents: true", "englishMatter: front"));
        assertThat(CommandLineRun.of("build", "--root", changed.toString()).status())
                .isZero();
        List<String> sheets = sheets(changed);
        String first = sheets.get(sheet(sheets, "一、信任的两种来源"));
        assertThat(first.indexOf("Abstract:"))
                .isGreaterThan(first.indexOf("关键词："))
                .isLessThan(first.indexOf("一、信任的两种来源"));
        assertThat(sheets).noneMatch(sheet -> sheet.contains("Contents"));
        assertThat(sheets(root)).anyMatch(sheet -> sheet.contains("Contents"));
    }
}
