package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.huozi.comparison.BlockKind;
import org.huozi.comparison.Letter;
import org.huozi.comparison.Proof;
import org.huozi.comparison.ProofBlock;
import org.huozi.comparison.pdf.ProofReader;
import org.huozi.sample.Resources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tables of joined cells, of many shapes: provinces over the rows of their cities, some longer than a page, parts of
 * provinces beside them, heads of two rows, some tables turned. {@code -Dtrials=40} makes more of them.
 */
class JoinedTablesIT {
    private static final int TABLES = Integer.getInteger("trials", 6);

    /** The type area, in points: print.css. */
    private static final double TOP = 90;

    private static final double BOTTOM = 90 + 680;

    /** Of a page: decision 0033. */
    private static final double MOST_EMPTY = 0.25;

    /** A row of three lines, with its frame. */
    private static final double HIGHEST_ROW = 4 * 16 + 10;

    private static final String NAMES = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";

    @TempDir
    private static Path root;

    private static final Random RANDOM = new Random(33);

    /** What each row reads, by the name that it alone has. */
    private static final Map<String, String> ROWS = new LinkedHashMap<>();

    /** The rows of each cell over several rows, by its words. */
    private static final Map<String, List<String>> JOINED = new LinkedHashMap<>();

    private static final Set<String> TURNED = new TreeSet<>();
    private static int names;
    private static Path pdf;
    private static Proof proof;
    private static List<PlacedText> lines;

    @BeforeAll
    static void publish() throws IOException {
        Resources.copy(Path.of("templates"), root.resolve("templates"));
        Resources.copy(Path.of("fonts"), root.resolve("fonts"));
        Path edition = Files.createDirectories(root.resolve("content/editions/2026-03"));
        Files.copy(Resources.of("journals/jiangnan/content/journal.yaml"), root.resolve("content/journal.yaml"));
        Files.writeString(
                edition.resolve("edition.yaml"), "year: 2026\nnumber: 3\ndate: 2026-03-15\nitems:\n  - 01-tables.md\n");
        Files.writeString(edition.resolve("01-tables.md"), manuscript());
        CommandLineRun run = CommandLineRun.of(
                "build", "--root", root.toString(), "--out", root.resolve("out").toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out() + run.err()).doesNotContain("PDF-009", "FIG-026");
        pdf = root.resolve("out/pdf/2026-03.pdf");
        proof = ProofReader.read(Files.readAllBytes(pdf)).orElseThrow();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            lines = PlacedText.lines(document, 1, document.getNumberOfPages());
        }
    }

    private static String manuscript() {
        StringBuilder text = new StringBuilder("---\nkind: article\ntitle: 合并的格子\n---\n\n");
        for (int table = 1; table <= TABLES; table++) {
            text.append(words(RANDOM.nextInt(40, 600))).append("。\n\n");
            text.append(table(table % 4 == 0));
        }
        return text.append("完。\n").toString();
    }

    /** Province, part, city, then figures; a turned one has too many of these for an upright page. */
    private static String table(boolean turned) {
        int figures = turned ? 11 : RANDOM.nextInt(2, 4);
        StringBuilder text = new StringBuilder("::: table\n题名\n\n| 省 | 区 | 市 | 人口")
                .append("|".repeat(figures - 1))
                .append(" | 说明 |\n|---|---|---|")
                .append("--:|".repeat(figures))
                .append("---|\n| ^^ | ^^ | ^^ |");
        IntStream.range(0, figures)
                .forEach(year -> text.append(' ').append(2001 + year).append("年 |"));
        text.append(" ^^ |\n");
        int provinces = RANDOM.nextInt(2, 6);
        for (int i = 0; i < provinces; i++) {
            province(RANDOM.nextInt(6) == 0 ? RANDOM.nextInt(30, 70) : RANDOM.nextInt(1, 14), figures, turned, text);
        }
        return text.append("\n注：按年统计。\n:::\n\n").toString();
    }

    private static void province(int cities, int figures, boolean turned, StringBuilder text) {
        String province = name("省");
        String part = "";
        for (int city = 0; city < cities; city++) {
            String name = name("市");
            boolean begun = city == 0 || RANDOM.nextInt(4) == 0;
            part = begun ? name("区") : part;
            List<String> cells = new ArrayList<>(List.of(name));
            for (int i = 0; i < figures; i++) {
                cells.add(turned ? "12,345.67" : Integer.toString(RANDOM.nextInt(1, 99999)));
            }
            cells.add(words(turned ? 3 : RANDOM.nextInt(2, 40)));
            text.append("| ").append(city == 0 ? province : "^^");
            text.append(" | ").append(begun ? part : "^^").append(" | ");
            text.append(String.join(" | ", cells)).append(" |\n");
            JOINED.computeIfAbsent(province, first -> new ArrayList<>()).add(name);
            JOINED.computeIfAbsent(part, first -> new ArrayList<>()).add(name);
            if (begun) {
                cells.add(0, part);
            }
            if (city == 0) {
                cells.add(0, province);
            }
            ROWS.put(name, String.join(" │ ", cells));
            if (turned) {
                TURNED.add(name);
            }
        }
    }

    /** One that stands nowhere else. */
    private static String name(String kind) {
        int number = names++;
        int many = NAMES.length();
        return kind
                + NAMES.charAt(number / many / many % many)
                + NAMES.charAt(number / many % many)
                + NAMES.charAt(number % many);
    }

    private static String words(int length) {
        String of = "各地人力资源社会保障部门要会同有关单位做好灵活就业登记统计服务";
        return IntStream.range(0, length)
                .mapToObj(i -> String.valueOf(of.charAt(RANDOM.nextInt(of.length()))))
                .collect(Collectors.joining());
    }

    /** Each once, though the words of cells over several rows may stand on more than one page. */
    @Test
    void everyRowIsReadAsItWasTyped() {
        assertThat(rows()).extracting(row -> Letter.text(row.letters())).containsExactlyElementsOf(ROWS.values());
    }

    @Test
    void noRowIsParted() {
        assertThat(rows()).allSatisfy(row -> assertThat(sheets(row)).hasSize(1));
    }

    /** Province and part are read on every page that has rows of theirs, above all of these. */
    @Test
    void everyPageSaysWhatItsRowsBelongTo() {
        Map<String, Integer> sheets = new HashMap<>();
        for (ProofBlock row : rows()) {
            String text = Letter.text(row.letters());
            ROWS.keySet().stream()
                    .filter(text::contains)
                    .forEach(name -> sheets.put(name, sheets(row).iterator().next()));
        }
        int parted = 0;
        for (Map.Entry<String, List<String>> joined : JOINED.entrySet()) {
            Set<Integer> its =
                    joined.getValue().stream().map(sheets::get).collect(Collectors.toCollection(TreeSet::new));
            List<Integer> said = lines.stream()
                    .filter(line -> line.text().contains(joined.getKey()))
                    .map(PlacedText::sheet)
                    .toList();
            assertThat(said).as(joined.getKey()).containsExactlyElementsOf(its);
            parted += its.size() > 1 ? 1 : 0;
        }
        assertThat(parted).as("cells that are parted").isPositive();
        assertThat(parted).as("of many").isLessThan(JOINED.size() / 4);
    }

    /** As long as more of a table comes: but for what keeps a cell whole, and a row or two that are too high. */
    @Test
    void pagesAreFilled() {
        Map<Integer, Double> ends = new TreeMap<>();
        for (ProofBlock row : rows()) {
            String text = Letter.text(row.letters());
            if (TURNED.stream().noneMatch(text::contains)) {
                row.letters()
                        .forEach(letter ->
                                ends.merge(letter.box().sheet(), letter.box().bottom(), Math::max));
            }
        }
        List<Integer> goingOn = lines.stream()
                .filter(line -> line.text().startsWith("续表"))
                .map(line -> line.sheet() - 1)
                .filter(ends::containsKey)
                .toList();
        assertThat(goingOn).hasSizeGreaterThan(TABLES / 2);
        for (int sheet : goingOn) {
            assertThat(BOTTOM - ends.get(sheet))
                    .as("room left on sheet %d", sheet)
                    .isLessThan(MOST_EMPTY * (BOTTOM - TOP) + 2 * HIGHEST_ROW);
        }
    }

    @Test
    void nothingIsDrawnOverAnything() {
        Map<List<Long>, Letter> places = new HashMap<>();
        for (ProofBlock block : proof.blocks()) {
            for (Letter letter : block.letters()) {
                long x = Math.round((letter.box().left() + letter.box().right()) / 3);
                long y = Math.round((letter.box().top() + letter.box().bottom()) / 3);
                assertThat(places.put(List.of((long) letter.box().sheet(), x, y), letter))
                        .as(
                                "%s on sheet %d at %d, %d",
                                letter.text(), letter.box().sheet(), x * 3 / 2, y * 3 / 2)
                        .isNull();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2a", "ua1"})
    void theFileKeepsTheStandards(String standard) throws Exception {
        assertThat(Standards.violations(pdf, standard)).isEmpty();
    }

    /** Those of the bodies. */
    private static List<ProofBlock> rows() {
        return proof.blocks().stream()
                .filter(block -> block.kind() == BlockKind.ROW)
                .filter(block -> !Collections.disjoint(
                        List.of(Letter.text(block.letters()).split(" │ ", -1)), ROWS.keySet()))
                .toList();
    }

    private static Set<Integer> sheets(ProofBlock row) {
        return row.letters().stream()
                .map(letter -> letter.box().sheet())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
