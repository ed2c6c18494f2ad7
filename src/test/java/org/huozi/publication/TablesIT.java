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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;
import org.huozi.diag.Code;
import org.huozi.sample.Resources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of many kinds, src/test/resources/tables/samples.md, on the finished pages of the first journal's design. */
class TablesIT {
    private static final Path SAMPLES = Resources.of("tables/samples.md");

    /** Cells that are one number, day, time, telephone, identity number, account, hash-free code or mail address. */
    private static final Pattern WHOLE = Pattern.compile("(?<=\\| )[−\\d][\\d.,:%—-]*X?(?= \\|)"
            + "|(?<=\\| )[\\w.]+@[\\w.]+(?= \\|)|\\d{4}年\\d+月(?:\\d+日|底)|中办发〔\\d+〕\\d+号");

    /** Page and margins of print.css, in points; the wider margin is at the fold. */
    private static final double PAGE_WIDTH = 595.28;

    private static final double NARROW = 82;
    private static final double WIDE = 93.28;
    private static final double TOP = 90;
    private static final double BOTTOM = 841.89 - 71.89;

    /** More space between two characters of a number than this is a place where it is cut. */
    private static final double SOLID = 0.2;

    private static final String UNFIT = "太长的号码";

    @TempDir
    private static Path root;

    private static CommandLineRun run;
    private static PDDocument pdf;
    private static List<PlacedText> lines;

    @BeforeAll
    static void publish() throws IOException {
        Resources.copy(Path.of("templates"), root.resolve("templates"));
        Resources.copy(Path.of("fonts"), root.resolve("fonts"));
        Path edition = Files.createDirectories(root.resolve("content/editions/2026-01"));
        Files.writeString(root.resolve("content/journal.yaml"), """
                formatVersion: 1
                title: 表格样张
                publisher: 江南农事研究会
                language: zh-CN
                """);
        Files.writeString(edition.resolve("edition.yaml"), """
                year: 2026
                number: 1
                date: 2026-01
                items:
                  - 01-tables.md
                """);
        Files.writeString(edition.resolve("01-tables.md"), Resources.text(SAMPLES));
        run = CommandLineRun.of("build", "--root", root.toString());
        assertThat(run.status()).as(run.err()).isZero();
        pdf = Loader.loadPDF(file().toFile());
        lines = PlacedText.lines(pdf, 5, pdf.getNumberOfPages());
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    private static Path file() {
        return root.resolve("target/publication/pdf/2026-01.pdf");
    }

    @Test
    void noNumberDayOrAddressIsCut() throws IOException {
        String samples = Resources.text(SAMPLES);
        List<String> whole = WHOLE.matcher(samples.substring(0, samples.indexOf("放不下的：")))
                .results()
                .map(found -> found.group().replace(" ", ""))
                .toList();
        assertThat(whole).hasSizeGreaterThan(400);
        assertThat(whole.stream().distinct().filter(piece -> lines.stream().noneMatch(line -> isWhole(piece, line))))
                .isEmpty();
    }

    /** Whether its characters stand side by side. */
    private static boolean isWhole(String piece, PlacedText line) {
        List<TextPosition> glyphs = inked(line);
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.getUnicode()));
        boolean numeric = piece.chars().allMatch(character -> character < 0x3000);
        for (int at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
            boolean solid = true;
            for (int i = at; numeric && i + 1 < at + piece.length(); i++) {
                TextPosition left = glyphs.get(i);
                TextPosition right = glyphs.get(i + 1);
                double gap = right.getXDirAdj() - left.getXDirAdj() - left.getWidthDirAdj();
                solid &= gap < SOLID * left.getFontSizeInPt();
            }
            if (solid) {
                return true;
            }
        }
        return false;
    }

    private static List<TextPosition> inked(PlacedText line) {
        return line.glyphs().stream()
                .filter(glyph -> !glyph.getUnicode().isBlank())
                .toList();
    }

    @Test
    void nothingLeavesTheTypeArea() {
        for (PlacedText line : lines) {
            double left = line.sheet() % 2 == 1 ? WIDE : NARROW;
            for (TextPosition glyph : inked(line)) {
                boolean upright = glyph.getDir() == 0;
                double from = upright ? glyph.getXDirAdj() : glyph.getY();
                double to = upright ? from + glyph.getWidthDirAdj() : from;
                if (upright) {
                    assertThat(from).as(line.text()).isGreaterThan(left - 0.5);
                    assertThat(to).as(line.text()).isLessThan(PAGE_WIDTH - (WIDE + NARROW - left) + 0.5);
                } else {
                    assertThat(glyph.getDir()).isEqualTo(90);
                    assertThat(glyph.getX()).as(line.text()).isBetween((float) left - 1, (float) left + 421);
                    assertThat(from).as(line.text()).isBetween(TOP - 1, BOTTOM + 1);
                }
            }
        }
    }

    @Test
    void numbersStandWithTheirPointsBelowOneAnother() {
        double first = point("杭州1,234,567.8", 0);
        assertThat(point("宁波934,567.25", 0)).isCloseTo(first, within(0.1));
        // without a point: where it would be
        PlacedText whole = line("温州512,345");
        TextPosition unit = inked(whole).get(8);
        assertThat(unit.getXDirAdj() + unit.getWidthDirAdj()).isCloseTo((float) first, within(0.1f));
    }

    /** From the left edge of the page to the n-th decimal point. */
    private static double point(String start, int index) {
        return inked(line(start)).stream()
                .filter(glyph -> glyph.getUnicode().equals("."))
                .skip(index)
                .findFirst()
                .orElseThrow()
                .getXDirAdj();
    }

    @Test
    void theYearsAreEquallyWide() {
        List<TextPosition> heads = inked(line("城市2018年")).stream()
                .filter(glyph -> glyph.getUnicode().equals("年"))
                .toList();
        double step = heads.get(1).getXDirAdj() - heads.get(0).getXDirAdj();
        assertThat(step).isGreaterThan(50);
        assertThat(heads.get(2).getXDirAdj() - heads.get(1).getXDirAdj()).isCloseTo((float) step, within(0.1f));
        assertThat(heads.get(3).getXDirAdj() - heads.get(2).getXDirAdj()).isCloseTo((float) step, within(0.1f));
    }

    private static PlacedText line(String start) {
        return lines.stream()
                .filter(line -> line.text().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTableWithTooManyColumnsIsTurnedAndGoesOnUnderItsHead() {
        List<PlacedText> turned = lines.stream()
                .filter(line -> inked(line).stream().allMatch(glyph -> glyph.getDir() == 90))
                .filter(line -> !line.text().isEmpty())
                .toList();
        List<Integer> sheets = turned.stream().map(PlacedText::sheet).distinct().toList();
        assertThat(sheets).hasSizeGreaterThan(1);
        assertThat(sheets.subList(0, sheets.size() - 1))
                .allSatisfy(sheet -> assertThat(turned)
                        .filteredOn(line -> line.sheet() == sheet)
                        .hasSizeGreaterThan(15));
        List<String> texts = turned.stream().map(PlacedText::text).toList();
        assertThat(texts).contains("表13　十三列的统计");
        assertThat(texts.stream().filter(text -> text.equals("续表13"))).hasSize(sheets.size() - 1);
        assertThat(texts.stream().filter(text -> text.startsWith("省份"))).hasSize(sheets.size());
        for (String province : List.of("浙江812,345", "新疆", "广东1,012,345")) {
            assertThat(texts.stream().filter(text -> text.startsWith(province))).hasSize(1);
        }
    }

    @Test
    void onlyWhatNothingHelpsIsReportedAtItsPlace() {
        List<String> found = new ArrayList<>();
        Matcher findings =
                Pattern.compile("[^\\n]*" + Code.FIG_026.id() + "[^\\n]*").matcher(run.err());
        while (findings.find()) {
            found.add(findings.group());
        }
        assertThat(found).singleElement().asString().contains(UNFIT, "“散列值”", "4355a46b19d348dc", "01-tables.md:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2a", "ua1"})
    void conformsToTheStandards(String standard) throws Exception {
        assertThat(Standards.violations(file(), standard)).isEmpty();
    }
}
