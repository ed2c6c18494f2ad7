package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huozi.comparison.BlockKind;
import org.huozi.comparison.Letter;
import org.huozi.comparison.Proof;
import org.huozi.comparison.ProofBlock;
import org.huozi.comparison.pdf.ProofReader;
import org.huozi.sample.Resources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Notes of all lengths, up to some pages: where the foot of a page has no room, they go on at that of the next. */
class GoingOnNotesIT {
    private static final List<HardPage> SIZES = List.of(HardPage.A4, HardPage.A5);
    private static final int ARTICLES = 3;

    /** Lines of the text, and of the notes, in points: print.css. */
    private static final double LINE = 20;

    private static final double NOTE_LINE = 15;

    /** What is between the text and the notes. */
    private static final double RULE = 8 + 0.5 + 5;

    /**
     * What a page may leave empty: the two lines that a paragraph keeps together, and a note of three lines, which is not
     * parted.
     */
    private static final double HOLE = 2 * LINE + 3 * NOTE_LINE + RULE;

    /** Notes whose page has no line left for them. */
    private static final int FULL = 3;

    private static final Pattern MARK = Pattern.compile("\\[\\d+]");

    @TempDir
    private static Path root;

    private static final List<String> NOTES = new ArrayList<>();
    private static final Random RANDOM = new Random(230);
    private static final Map<HardPage, Proof> PROOFS = new EnumMap<>(HardPage.class);

    @BeforeAll
    static void publish() throws IOException {
        Resources.copy(Path.of("templates"), root.resolve("templates"));
        Resources.copy(Path.of("fonts"), root.resolve("fonts"));
        Path edition = root.resolve("content/editions/2026-03");
        Files.createDirectories(edition);
        Files.copy(Resources.of("journals/jiangnan/content/journal.yaml"), root.resolve("content/journal.yaml"));
        StringBuilder items = new StringBuilder("year: 2026\nnumber: 3\ndate: 2026-03-15\nitems:\n");
        for (int article = 1; article <= ARTICLES; article++) {
            Files.writeString(edition.resolve("0" + article + "-notes-" + article + ".md"), manuscript(article));
            items.append("  - 0")
                    .append(article)
                    .append("-notes-")
                    .append(article)
                    .append(".md\n");
        }
        Files.writeString(edition.resolve("edition.yaml"), items);
        Path style = root.resolve("templates/print/print.css");
        String asTyped = Files.readString(style);
        for (HardPage page : SIZES) {
            Files.writeString(style, page.in(asTyped));
            CommandLineRun run = CommandLineRun.of(
                    "build", "--root", root.toString(), "--out", out(page).toString());
            assertThat(run.status()).as(run.err()).isZero();
            PROOFS.put(page, ProofReader.read(Files.readAllBytes(pdf(page))).orElseThrow());
        }
    }

    private static Path out(HardPage page) {
        return root.resolve("out-" + page);
    }

    private static Path pdf(HardPage page) {
        return out(page).resolve("pdf/2026-03.pdf");
    }

    private static String manuscript(int article) {
        StringBuilder text =
                new StringBuilder("---\nkind: article\ntitle: 长注" + "甲乙丙".charAt(article - 1) + "\n---\n\n");
        StringBuilder notes = new StringBuilder();
        for (int paragraph = 0; paragraph < 14; paragraph++) {
            if (paragraph % 5 == 3) {
                text.append("## 小标题\n\n");
            }
            for (int marks = RANDOM.nextInt(3); marks > 0; marks--) {
                text.append(words(RANDOM.nextInt(10, 160)))
                        .append("[^n")
                        .append(NOTES.size())
                        .append(']');
                List<String> parts = note();
                notes.append("[^n")
                        .append(NOTES.size())
                        .append("]: ")
                        .append(String.join("\n\n    ", parts))
                        .append("\n\n");
                NOTES.add(String.join("", parts));
            }
            text.append(words(RANDOM.nextInt(20, 300))).append("。\n\n");
        }
        return text.append(notes).append("完。\n").toString();
    }

    /** Mostly of a few lines, some of many, one longer than a page; some in paragraphs. */
    private static List<String> note() {
        int length = RANDOM.nextInt(3) > 0 ? RANDOM.nextInt(10, 200) : RANDOM.nextInt(200, 900);
        int longest = NOTES.size() == 5 ? 3000 : length;
        return RANDOM.nextInt(5) == 0
                ? List.of(words(longest) + "。", words(RANDOM.nextInt(10, 120)) + "。", words(60) + "。")
                : List.of(words(longest) + "。");
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

    private static List<ProofBlock> blocks(HardPage page, Predicate<ProofBlock> wanted) {
        return PROOFS.get(page).blocks().stream().filter(wanted).toList();
    }

    private static boolean isNote(ProofBlock block) {
        return block.kind() == BlockKind.NOTE;
    }

    /** On however many pages it stands: who listens hears it through. */
    @ParameterizedTest
    @EnumSource(names = {"A4", "A5"})
    void everyNoteIsReadOnceAndWhole(HardPage page) {
        String read = blocks(page, GoingOnNotesIT::isNote).stream()
                .map(note -> MARK.matcher(Letter.text(note.letters())).replaceAll(""))
                .collect(Collectors.joining());
        assertThat(read.replaceAll("\\s", "")).isEqualTo(String.join("", NOTES));
    }

    /** Unless the notes before it fill what a page gives to notes, or more. */
    @ParameterizedTest
    @EnumSource(names = {"A4", "A5"})
    void notesBeginOnThePageOfTheirMark(HardPage page) {
        Map<String, Integer> marks = new HashMap<>();
        List<String> late = new ArrayList<>();
        int filled = 0;
        for (ProofBlock block : PROOFS.get(page).blocks()) {
            for (String mark : MARK.matcher(Letter.text(block.letters()))
                    .results()
                    .map(found -> block.article() + found.group())
                    .toList()) {
                int sheet = sheetOf(block, mark.substring(mark.indexOf('[')));
                if (!isNote(block)) {
                    marks.put(mark, sheet);
                } else if (sheet > Math.max(marks.get(mark), filled)) {
                    late.add(mark + " on " + sheet + ", its mark on " + marks.get(mark));
                }
            }
            if (isNote(block)) {
                filled = block.letters().get(block.letters().size() - 1).box().sheet();
            }
        }
        assertThat(marks).hasSize(NOTES.size());
        assertThat(late).hasSizeLessThanOrEqualTo(FULL);
    }

    private static int sheetOf(ProofBlock block, String mark) {
        int at = block.letters().stream()
                .map(Letter::text)
                .collect(Collectors.joining())
                .indexOf(mark);
        int passed = 0;
        for (Letter letter : block.letters()) {
            passed += letter.text().length();
            if (passed > at) {
                return letter.box().sheet();
            }
        }
        throw new AssertionError(mark);
    }

    @ParameterizedTest
    @EnumSource(names = {"A4", "A5"})
    void noLineOfANoteIsLeftAlone(HardPage page) {
        int parted = 0;
        for (List<Letter> note : notes(page)) {
            Map<Integer, Set<Long>> lines = new TreeMap<>();
            note.forEach(letter -> lines.computeIfAbsent(letter.box().sheet(), sheet -> new TreeSet<>())
                    .add(Math.round(letter.box().bottom() / NOTE_LINE)));
            if (lines.size() > 1) {
                parted++;
                assertThat(lines.values()).allSatisfy(of -> assertThat(of).hasSizeGreaterThanOrEqualTo(2));
                assertThat(lines.keySet()).isEqualTo(consecutive(lines.keySet()));
            }
        }
        assertThat(parted).as("notes that go on").isPositive();
    }

    /** Each with all its paragraphs. */
    private static List<List<Letter>> notes(HardPage page) {
        List<List<Letter>> notes = new ArrayList<>();
        for (ProofBlock block : blocks(page, GoingOnNotesIT::isNote)) {
            if (MARK.matcher(Letter.text(block.letters())).lookingAt()) {
                notes.add(new ArrayList<>());
            }
            notes.get(notes.size() - 1).addAll(block.letters());
        }
        return notes;
    }

    private static Set<Integer> consecutive(Set<Integer> sheets) {
        Set<Integer> all = new TreeSet<>();
        for (int sheet = sheets.iterator().next(); all.size() < sheets.size(); sheet++) {
            all.add(sheet);
        }
        return all;
    }

    /** From top to bottom and page to page, whatever goes on where. */
    @ParameterizedTest
    @EnumSource(names = {"A4", "A5"})
    void notesStandInTheirOrder(HardPage page) {
        List<Double> places = blocks(page, GoingOnNotesIT::isNote).stream()
                .flatMap(note -> note.letters().stream())
                .map(letter ->
                        Math.floor(letter.box().sheet() * 1000 + letter.box().bottom()))
                .toList();
        for (int i = 1; i < places.size(); i++) {
            assertThat(places.get(i)).isGreaterThanOrEqualTo(places.get(i - 1) - 2);
        }
    }

    /** But the last of an article, and where a heading goes on with its paragraph. */
    @ParameterizedTest
    @EnumSource(names = {"A4", "A5"})
    void noPageHasAHole(HardPage page) {
        TreeMap<Integer, Double> textEnds = new TreeMap<>();
        Map<Integer, Double> notesStart = new HashMap<>();
        Map<Integer, String> articles = new HashMap<>();
        Set<Integer> headed = new TreeSet<>();
        for (ProofBlock block : PROOFS.get(page).blocks()) {
            for (Letter letter : block.letters()) {
                int sheet = letter.box().sheet();
                if (isNote(block)) {
                    notesStart.merge(sheet, letter.box().top(), Math::min);
                } else if (block.kind() == BlockKind.TEXT && !block.article().isEmpty()) {
                    textEnds.merge(sheet, letter.box().bottom(), Math::max);
                    articles.put(sheet, block.article());
                } else if (block.kind() == BlockKind.HEADING && letter.box().top() < page.top() + 3 * LINE) {
                    headed.add(sheet);
                }
            }
        }
        List<String> holes = new ArrayList<>();
        textEnds.forEach((sheet, end) -> {
            boolean goesOn = articles.get(sheet).equals(articles.get(sheet + 1)) && !headed.contains(sheet + 1);
            double room = notesStart.getOrDefault(sheet, page.bottom() + RULE) - RULE - end;
            if (goesOn && room > HOLE) {
                holes.add(room + " pt on sheet " + sheet);
            }
        });
        assertThat(textEnds).hasSizeGreaterThan(ARTICLES * 3);
        assertThat(holes).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "A4")
    void conformsToTheStandards(HardPage page) throws Exception {
        assertThat(Standards.violations(pdf(page), "2a")).isEmpty();
        assertThat(Standards.violations(pdf(page), "ua1")).isEmpty();
    }
}
