package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huozi.comparison.BlockKind;
import org.huozi.comparison.Box;
import org.huozi.comparison.Letter;
import org.huozi.comparison.Proof;
import org.huozi.comparison.ProofBlock;
import org.huozi.comparison.pdf.ProofReader;
import org.huozi.sample.Resources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of many shapes, most longer than what is left of their page: 续表 (CY/T 170-2019 §6.6). */
class GoingOnTablesIT {
    private static final int TABLES = 6;

    /** The type area, in points: print.css. */
    private static final double TOP = 90;

    private static final double BOTTOM = 90 + 680;
    private static final double WIDTH = 420;

    private static final Pattern MARK = Pattern.compile("\\[\\d+]");

    @TempDir
    private static Path root;

    private static final List<String> ROWS = new ArrayList<>();
    private static final List<String> NOTES = new ArrayList<>();
    private static final Random RANDOM = new Random(170);
    private static Path pdf;
    private static Proof proof;
    private static List<String> pages;
    private static String structure;

    @BeforeAll
    static void publish() throws IOException {
        Resources.copy(Path.of("templates"), root.resolve("templates"));
        Resources.copy(Path.of("fonts"), root.resolve("fonts"));
        Path edition = root.resolve("content/editions/2026-03");
        Files.createDirectories(edition);
        Files.copy(Resources.of("journals/jiangnan/content/journal.yaml"), root.resolve("content/journal.yaml"));
        Files.writeString(
                edition.resolve("edition.yaml"), "year: 2026\nnumber: 3\ndate: 2026-03-15\nitems:\n  - 01-tables.md\n");
        Files.writeString(edition.resolve("01-tables.md"), manuscript());
        CommandLineRun run = CommandLineRun.of(
                "build", "--root", root.toString(), "--out", root.resolve("out").toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out() + run.err()).doesNotContain("PDF-009");
        pdf = root.resolve("out/pdf/2026-03.pdf");
        proof = ProofReader.read(Files.readAllBytes(pdf)).orElseThrow();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            structure = StructureTree.of(document);
            pages = new ArrayList<>();
            for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(sheet);
                stripper.setEndPage(sheet);
                pages.add(stripper.getText(document).replaceAll("[\\s\\u3000]", ""));
            }
        }
    }

    private static String manuscript() {
        StringBuilder text = new StringBuilder("---\nkind: article\ntitle: 长表\n---\n\n");
        for (int table = 1; table <= TABLES; table++) {
            boolean numbered = table % 4 != 0;
            text.append(words(RANDOM.nextInt(60, 900))).append("。\n\n");
            text.append(table(2 + table % 5, numbered));
        }
        for (int note = 0; note < NOTES.size(); note++) {
            text.append("[^n")
                    .append(note)
                    .append("]: ")
                    .append(NOTES.get(note))
                    .append("\n\n");
        }
        return text.append("完。\n").toString();
    }

    private static String table(int columns, boolean numbered) {
        StringBuilder text = new StringBuilder(numbered ? "::: table\n" : "");
        text.append("| 栏头".repeat(columns))
                .append(" |\n")
                .append("|---".repeat(columns))
                .append("|\n");
        int rows = RANDOM.nextInt(4, 9);
        for (int row = 0; row < rows; row++) {
            List<String> cells = new ArrayList<>();
            int long1 = RANDOM.nextInt(columns);
            for (int column = 0; column < columns; column++) {
                int most = column == long1 && RANDOM.nextInt(3) == 0 ? 2400 / columns : 70;
                String words = words(RANDOM.nextInt(2, most));
                cells.add(words);
                String typed = RANDOM.nextInt(4) == 0 ? "**" + words + "**" : words;
                if (RANDOM.nextInt(5) == 0) {
                    int half = words.length() / 2;
                    typed = words.substring(0, half) + "[^n" + NOTES.size() + "]" + words.substring(half);
                    NOTES.add(words(RANDOM.nextInt(4, 160)));
                }
                text.append("| ").append(typed).append(' ');
            }
            text.append("|\n");
            ROWS.add(String.join(" │ ", cells));
        }
        return text.append(numbered ? "\n题名\n\n单位：万元\n\n注：按年统计。\n\n资料来源：年鉴。\n:::\n\n" : "\n")
                .toString();
    }

    /** Words without marks, so that what is read again can be compared letter by letter. */
    private static String words(int length) {
        String of = "各地人力资源社会保障部门要会同有关单位做好灵活就业登记统计服务";
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < length; i++) {
            words.append(of.charAt(RANDOM.nextInt(of.length())));
        }
        return words.toString();
    }

    /** Each once, whole, with the cells that were typed, wherever pages end in it. */
    @Test
    void everyRowIsReadAsItWasTyped() {
        assertThat(rows())
                .extracting(row -> MARK.matcher(Letter.text(row.letters())).replaceAll(""))
                .filteredOn(row -> !row.startsWith("栏头"))
                .containsExactlyElementsOf(ROWS);
    }

    @Test
    void everyNoteStandsOnce() {
        String all = String.join("", pages);
        assertThat(proof.blocks().stream()
                        .filter(block -> block.kind() == BlockKind.NOTE)
                        .map(block -> MARK.matcher(Letter.text(block.letters()))
                                .replaceAll("")
                                .strip()))
                .containsExactlyInAnyOrderElementsOf(NOTES);
        for (int note = 1; note <= NOTES.size(); note++) {
            assertThat(all.split(Pattern.quote("[" + note + "]"), -1))
                    .as("[" + note + "]")
                    .hasSize(3);
        }
    }

    @Test
    void nothingLeavesTheTypeArea() {
        for (ProofBlock row : rows()) {
            for (Letter letter : row.letters()) {
                Box box = letter.box();
                assertThat((box.top() + box.bottom()) / 2)
                        .as(Letter.text(row.letters()))
                        .isBetween(TOP, BOTTOM);
                assertThat(box.left()).isGreaterThan(82 - 1);
                assertThat(box.right()).isLessThan(93.28 + WIDTH + 1);
            }
        }
    }

    /** Not even by the notes at the foot. */
    @Test
    void nothingIsDrawnOverAnything() {
        Map<List<Long>, Letter> places = new HashMap<>();
        for (ProofBlock block : proof.blocks()) {
            for (Letter letter : block.letters()) {
                Box box = letter.box();
                long x = Math.round((box.left() + box.right()) / 2 / 1.5);
                long y = Math.round((box.top() + box.bottom()) / 2 / 1.5);
                assertThat(places.put(List.of((long) box.sheet(), x, y), letter))
                        .as("%s on sheet %d at %d, %d", letter.text(), box.sheet(), x * 3 / 2, y * 3 / 2)
                        .isNull();
            }
        }
        Map<Integer, Double> rowEnds = new TreeMap<>();
        rows().forEach(row -> row.letters()
                .forEach(letter ->
                        rowEnds.merge(letter.box().sheet(), letter.box().bottom(), Math::max)));
        proof.blocks().stream()
                .filter(block -> block.kind() == BlockKind.NOTE)
                .flatMap(block -> block.letters().stream())
                .forEach(letter -> assertThat(letter.box().bottom())
                        .isGreaterThan(rowEnds.getOrDefault(letter.box().sheet(), 0.0)));
    }

    /** The label, the unit and the head are on every page, remarks only below the end. */
    @Test
    void everyPageSaysWhatGoesOnThere() {
        int number = 0;
        int first = 0;
        int goOn = 0;
        List<ProofBlock> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            if (!Letter.text(rows.get(i).letters()).startsWith("栏头")) {
                continue;
            }
            first++;
            boolean numbered = first % 4 != 0;
            number += numbered ? 1 : 0;
            Set<Integer> sheets = sheets(rows.get(i));
            int start = sheets.iterator().next();
            assertThat(sheets).as("a head is read once").hasSize(1);
            for (int next = i + 1;
                    next < rows.size() && !Letter.text(rows.get(next).letters()).startsWith("栏头");
                    next++) {
                sheets = new TreeSet<>(sheets);
                sheets.addAll(sheets(rows.get(next)));
            }
            goOn += sheets.size() > 1 ? 1 : 0;
            int last = new TreeSet<>(sheets).last();
            for (int sheet : sheets) {
                String page = pages.get(sheet - 1);
                assertThat(page).as("sheet %d of %s", sheet, sheets).contains("栏头");
                if (numbered) {
                    assertThat(page).contains("单位：万元");
                    assertThat(page).contains(sheet == start ? "表" + number + "题名" : "续表" + number);
                    if (sheet == last) {
                        assertThat(page).contains("注：按年统计。").contains("资料来源：年鉴。");
                    }
                }
            }
        }
        assertThat(first).isEqualTo(TABLES);
        assertThat(goOn).as("tables that go on").isGreaterThan(TABLES / 2);
        assertThat(String.join("", pages).split("注：按年统计。", -1)).hasSize(number + 1);
    }

    /** No line of a row that is cut stands alone, neither at the foot of a page nor at the head of the next. */
    @Test
    void noLineOfARowIsLeftAlone() {
        int cut = 0;
        for (ProofBlock row : rows()) {
            Map<Integer, Set<Long>> lines = new TreeMap<>();
            row.letters().stream()
                    .filter(letter -> !letter.derived())
                    .forEach(letter -> lines.computeIfAbsent(letter.box().sheet(), sheet -> new TreeSet<>())
                            .add(Math.round(letter.box().bottom() / 8)));
            if (lines.size() > 1) {
                cut++;
                assertThat(lines.values()).allSatisfy(of -> assertThat(of).hasSizeGreaterThanOrEqualTo(2));
            }
        }
        assertThat(cut).as("rows that are cut").isGreaterThan(3);
    }

    /** As long as more of the table comes, its page is filled but for two lines and the frame of a row. */
    @Test
    void pagesAreFilled() {
        Map<Integer, Double> ends = new TreeMap<>();
        rows().forEach(row -> row.letters()
                .forEach(letter -> ends.merge(letter.box().sheet(), letter.box().bottom(), Math::max)));
        Map<Integer, Double> notes = new TreeMap<>();
        proof.blocks().stream()
                .filter(block -> block.kind() == BlockKind.NOTE)
                .flatMap(block -> block.letters().stream())
                .forEach(
                        letter -> notes.merge(letter.box().sheet(), letter.box().top(), Math::min));
        List<Integer> goesOn = ends.keySet().stream()
                .filter(sheet -> sheet < pages.size() && pages.get(sheet).contains("续表"))
                .toList();
        assertThat(goesOn).isNotEmpty();
        for (int sheet : goesOn) {
            if (!notes.containsKey(sheet)) {
                assertThat(BOTTOM - ends.get(sheet))
                        .as("room left on sheet %d", sheet)
                        .isLessThan(4 * 16 + 10);
            }
        }
    }

    @Test
    void headsAreTaggedOnceInEachPart() {
        List<String> said = structure.lines().map(String::strip).toList();
        Matcher heads = Pattern.compile("TH scope=Column\\n\\s*“(.*)”").matcher(structure);
        int count = 0;
        while (heads.find()) {
            assertThat(heads.group(1)).isEqualTo("栏头");
            count++;
        }
        assertThat(count)
                .isEqualTo(said.stream()
                        .filter(line -> line.startsWith("TH scope=Column"))
                        .count())
                .isGreaterThan(TABLES * 3);
    }

    @Test
    void theFileKeepsTheStandards() throws Exception {
        assertThat(Standards.violations(pdf, "2a")).isEmpty();
        assertThat(Standards.violations(pdf, "ua1")).isEmpty();
    }

    private static List<ProofBlock> rows() {
        return proof.blocks().stream()
                .filter(block -> block.kind() == BlockKind.ROW)
                .dropWhile(block -> !Letter.text(block.letters()).startsWith("栏头")) // the colophon
                .toList();
    }

    private static Set<Integer> sheets(ProofBlock row) {
        return row.letters().stream()
                .map(letter -> letter.box().sheet())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
