package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.huozi.comparison.BlockKind;
import org.huozi.comparison.Box;
import org.huozi.comparison.Change;
import org.huozi.comparison.Comparison;
import org.huozi.comparison.Fate;
import org.huozi.comparison.Letter;
import org.huozi.comparison.Proof;
import org.huozi.comparison.Side;
import org.huozi.comparison.Side.Piece;
import org.huozi.comparison.pdf.ProofReader;
import org.huozi.sample.Numbers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The authors of the second journal have sent their corrections, and the second proof is made. */
class ProofComparisonIT {
    private static final String EDITION = "content/editions/2026-03/";

    @TempDir
    private static Path root;

    private static CommandLineRun run;
    private static Comparison comparison;

    @BeforeAll
    static void correct() throws IOException {
        Path texts = Files.createDirectory(root.resolve("texts"));
        Files.writeString(texts.resolve("corrections.md"), "人和船办法虽三，看水要勤。又改过几个");
        SecondJournal.assemble(root, texts);
        CommandLineRun first = CommandLineRun.of("build", "--root", root.toString(), "--out", at("first"));
        assertThat(first.status()).as(first.err()).isZero();

        edit("01-water.md", "历来有三种管法", "历来有三种办法"); // a word
        edit("01-water.md", "办法虽三", "看水要勤。办法虽三"); // a sentence more
        edit("01-water.md", "### （一）数字", "### （一）几个数字"); // a heading
        edit("01-water.md", "| 轮值 | 4 | 25.4 |", "| 轮值 | 4 | 25.9 |"); // a cell
        edit("01-water.md", "第二条脚注。", "第二条脚注，改过。"); // a note
        edit("02-notice.md", "**一、检查闸口。**3月1日前完成。\n\n", ""); // a paragraph, moved
        Files.writeString(content("02-notice.md"), "\n**一、检查闸口。**3月1日前完成。\n", StandardOpenOption.APPEND);
        edit("03-records.md", "记录完。", ""); // a sentence less
        edit("images/level.svg", "#1d6b4f", "#a03020"); // a picture
        // a paragraph of the same words, over a page
        edit("04-forms.md", "> 记水如记账。\n", "> 记水如记账。\n>\n> 人和船，又看水。\n>\n> 看水要勤。\n");

        run = CommandLineRun.of(
                "diff", at("first"), "--root", root.toString(), "--out", at("out"), "--json", at("out/changes.json"));
        CommandLineRun second = CommandLineRun.of("build", "--root", root.toString(), "--out", at("second"));
        assertThat(second.status()).as(second.err()).isZero();
        comparison = Comparison.of("2026-03", proof("first"), proof("second"), 1);

        Path words = root.resolve("templates/lib/words.ftlh");
        Files.writeString(words, Files.readString(words).replace("\"续\" + ", "\"又看\" + "));
        CommandLineRun third = CommandLineRun.of("build", "--root", root.toString(), "--out", at("third"));
        assertThat(third.status()).as(third.err()).isZero();
    }

    private static String at(String path) {
        return root.resolve(path).toString();
    }

    private static Path content(String file) {
        return root.resolve(EDITION + file);
    }

    private static void edit(String file, String before, String after) throws IOException {
        String text = Files.readString(content(file));
        assertThat(text).contains(before);
        Files.writeString(content(file), text.replace(before, after));
    }

    private static Path pdf(String publication) {
        return root.resolve(publication + "/pdf/2026-03.pdf");
    }

    private static Proof proof(String publication) throws IOException {
        return ProofReader.read(Files.readAllBytes(pdf(publication))).orElseThrow();
    }

    private static String changed(Side side) {
        return side.pieces().stream().filter(Piece::changed).map(Piece::text).collect(Collectors.joining());
    }

    private static List<String> pages(Proof proof, Side side) {
        return side.sheets().stream()
                .map(sheet -> proof.page(sheet).folio().orElse("?"))
                .toList();
    }

    @Test
    void listsExactlyWhatWasCorrected() {
        assertThat(comparison.changes())
                .extracting(
                        Change::fate,
                        Change::kind,
                        change -> changed(change.before()),
                        change -> changed(change.after()),
                        change -> pages(comparison.before(), change.before()),
                        change -> pages(comparison.after(), change.after()))
                .containsExactly(
                        tuple(Fate.CHANGED, BlockKind.TEXT, "管", "办", List.of("58"), List.of("58")),
                        tuple(Fate.ADDED, BlockKind.TEXT, "", "看水要勤。", List.of("58"), List.of("58")),
                        tuple(Fate.CHANGED, BlockKind.NOTE, "", "，改过", List.of("58"), List.of("58")),
                        tuple(Fate.CHANGED, BlockKind.HEADING, "", "几个", List.of("58"), List.of("58")),
                        tuple(Fate.CHANGED, BlockKind.ROW, "25.4", "25.9", List.of("58"), List.of("58")),
                        tuple(Fate.CHANGED, BlockKind.PICTURE, "图1 圩内水位", "图1 圩内水位", List.of("59"), List.of("59")),
                        tuple(
                                Fate.MOVED,
                                BlockKind.TEXT,
                                "二、公布轮值表。轮值表贴在村口。",
                                "二、公布轮值表。轮值表贴在村口。",
                                List.of("60"),
                                List.of("60")),
                        tuple(Fate.REMOVED, BlockKind.TEXT, "记录完。", "", List.of("64"), List.of("63")),
                        tuple(Fate.ADDED, BlockKind.TEXT, "", "人和船，又看水。", List.of("65"), List.of("65")),
                        tuple(Fate.ADDED, BlockKind.TEXT, "", "看水要勤。", List.of("65"), List.of("66")));
    }

    /** The design says 又看表 1 now, not 续表 1, above the rest of a table; nobody's words have changed. */
    @Test
    void whatADesignSaysAboveTheRestOfATableIsNoChange() throws IOException {
        assertThat(text("second")).contains("续表1").doesNotContain("又看表");
        assertThat(text("third")).contains("又看表1").doesNotContain("续表");
        assertThat(Comparison.of("2026-03", proof("second"), proof("third"), 1).changes())
                .isEmpty();
        assertThat(Comparison.of("2026-03", proof("first"), proof("third"), 1).changes())
                .extracting(Change::fate, Change::kind, change -> changed(change.after()))
                .isEqualTo(comparison.changes().stream()
                        .map(change -> tuple(change.fate(), change.kind(), changed(change.after())))
                        .toList());
        assertThat(proof("third").blocks())
                .extracting(block -> Letter.text(block.letters()))
                .noneMatch(text -> text.startsWith("又看"));
    }

    private static String text(String publication) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(publication).toFile())) {
            return new PDFTextStripper().getText(document).replace(" ", "");
        }
    }

    /** What stands on another page now, and the page number in a reference to it, are no changes. */
    @Test
    void whatOnlyFlowedOnIsNotListed() throws IOException {
        assertThat(comparison.reflowed()).isNotEmpty();
        for (int sheet : comparison.reflowed()) {
            assertThat(comparison.changes())
                    .noneMatch(change -> change.after().sheets().contains(sheet));
        }
        assertThat(lastSheet(comparison.before(), "账要公开。")).isEqualTo(13);
        assertThat(lastSheet(comparison.after(), "账要公开。")).isEqualTo(14);
    }

    private static int lastSheet(Proof proof, String text) {
        return proof.blocks().stream()
                .filter(passage -> Letter.text(passage.letters()).equals(text))
                .reduce((one, next) -> next)
                .orElseThrow()
                .letters()
                .get(0)
                .box()
                .sheet();
    }

    @Test
    void marksLieOnTheLettersThatChanged() throws IOException {
        try (PDDocument first = Loader.loadPDF(pdf("first").toFile());
                PDDocument second = Loader.loadPDF(pdf("second").toFile())) {
            for (Change change : comparison.changes()) {
                if (change.kind() != BlockKind.PICTURE) {
                    assertThat(marked(first, change.before()))
                            .isEqualTo(changed(change.before()).replaceAll("[ │]", ""));
                    assertThat(marked(second, change.after()))
                            .isEqualTo(changed(change.after()).replaceAll("[ │]", ""));
                }
            }
        }
    }

    /** The letters whose middle lies in a mark. */
    private static String marked(PDDocument pdf, Side side) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Box mark : side.marks()) {
            for (PlacedText line : PlacedText.lines(pdf, mark.sheet(), mark.sheet())) {
                line.glyphs().stream()
                        .filter(glyph -> isIn(mark, glyph))
                        .map(TextPosition::getUnicode)
                        .filter(letter -> !letter.isBlank())
                        .forEach(text::append);
            }
        }
        return text.toString();
    }

    private static boolean isIn(Box mark, TextPosition glyph) {
        double x = glyph.getXDirAdj() + glyph.getWidthDirAdj() / 4; // a mark set tight has its ink in one half
        double y = glyph.getYDirAdj() - glyph.getYScale() / 3;
        return x > mark.left() && x < mark.right() && y > mark.top() && y < mark.bottom();
    }

    @Test
    void theSheetIsRedToTheLeftAndBlueToTheRight() throws IOException {
        try (PDDocument sheets =
                Loader.loadPDF(root.resolve("out/side-by-side.pdf").toFile())) {
            assertThat(ground(sheets, "来有三种管法", 4)).matches(colour -> colour.getRed() > colour.getBlue() + 20);
            assertThat(ground(sheets, "来有三种办法", 4)).matches(colour -> colour.getBlue() > colour.getRed() + 20);
            assertThat(ground(sheets, "来有三种管法", 3)).isEqualTo(Color.WHITE);
        }
    }

    /** The colour below a letter of the first sheet, near its upper left corner. */
    private static Color ground(PDDocument sheets, String text, int index) throws IOException {
        List<TextPosition> glyphs = new ArrayList<>();
        for (PlacedText line : PlacedText.lines(sheets, 1, 1)) {
            line.glyphs().stream()
                    .filter(glyph -> !glyph.getUnicode().isBlank())
                    .forEach(glyphs::add);
        }
        String all = glyphs.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
        TextPosition glyph = glyphs.get(all.indexOf(text) + index);
        BufferedImage picture = new PDFRenderer(sheets).renderImageWithDPI(0, 144);
        int x = (int) Math.round(2 * (glyph.getXDirAdj() + 0.3));
        int y = (int) Math.round(2 * (glyph.getYDirAdj() - 0.8 * glyph.getYScale()));
        return new Color(picture.getRGB(x, y));
    }

    @Test
    void everyChangeHasABookmarkAndEverySheetItsPages() throws IOException {
        try (PDDocument sheets =
                Loader.loadPDF(root.resolve("out/side-by-side.pdf").toFile())) {
            assertThat(sheets.getNumberOfPages()).isEqualTo(comparison.spreads().size());
            List<String> bookmarks = new ArrayList<>();
            sheets.getDocumentCatalog().getDocumentOutline().children().forEach(item -> bookmarks.add(item.getTitle()));
            assertThat(bookmarks).hasSameSizeAs(comparison.changes()).contains("2　新增　看水要勤。", "8　删去　记录完。");
            assertThat(PlacedText.lines(sheets, 1, 1).get(0).text()).contains("旧　第58页", "新　第58页");
        }
    }

    @Test
    void thePageShowsOldAndNew() throws IOException {
        Document page = Jsoup.parse(Files.readString(root.resolve("out/index.html")));

        assertThat(page.select("ol > li")).hasSize(10);
        assertThat(page.select("#change-1 del").text()).isEqualTo("管");
        assertThat(page.select("#change-1 ins").text()).isEqualTo("办");
        assertThat(Numbers.in(page.select("#change-1 .where").text())).containsExactly(58);
        assertThat(page.select("#change-8 a").attr("href")).matches("side-by-side\\.pdf#page=\\d+");
        assertThat(Numbers.in(page.select(".counts").text())).containsExactly(5, 3, 1, 1);
        assertThat(page.select("[src], link, script")).isEmpty();
    }

    @Test
    void thePageIsValid() throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(OutputFormat.GNU);
        FutureTask<String> said = new FutureTask<>(() -> validator.validate(root.resolve("out/index.html")));
        new Thread(null, said, "validator", 16 << 20).start(); // it reads style sheets recursively
        assertThat(said.get().lines())
                .filteredOn(line -> !line.contains("Trailing slash on void elements"))
                .allMatch(String::isBlank);
    }

    @Test
    void theConsoleAndTheJsonSayTheSame() throws IOException {
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("== 圩田水利的三种管法", "历来有三种[-管-]法", "历来有三种{+办+}法", "第 58 页")
                .contains("改动 5 处 · 新增 3 处 · 删去 1 处 · 移动 1 处 — 5 changed, 3 added, 1 removed, 1 moved");
        Map<?, ?> json = (Map<?, ?>) new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(root.resolve("out/changes.json")));
        Map<?, ?> edition = (Map<?, ?>) ((List<?>) json.get("editions")).get(0);
        assertThat((List<?>) edition.get("changes"))
                .hasSize(10)
                .first()
                .asString()
                .contains("fate=changed", "text=管, changed=true", "folio=58");
    }

    /** Files of any name, and the same bytes each time. */
    @Test
    void comparesTwoFiles() throws IOException {
        Path first = Files.copy(pdf("first"), root.resolve("一校.pdf"));
        Path second = Files.copy(pdf("second"), root.resolve("二校.pdf"));
        for (String out : List.of("a", "b")) {
            CommandLineRun files = diff(first.toString(), second.toString(), "--out", at(out));
            assertThat(files.status()).isEqualTo(1);
        }
        assertThat(root.resolve("a/index.html")).hasSameBinaryContentAs(root.resolve("b/index.html"));
        assertThat(root.resolve("a/side-by-side.pdf")).hasSameBinaryContentAs(root.resolve("b/side-by-side.pdf"));
    }

    @Test
    void allPagesAreShownIfWanted() throws IOException {
        diff(at("first"), at("second"), "--all-pages", "--out", at("all"));
        try (PDDocument sheets =
                Loader.loadPDF(root.resolve("all/side-by-side.pdf").toFile())) {
            assertThat(sheets.getNumberOfPages())
                    .isGreaterThanOrEqualTo(comparison.after().pages().size());
        }
    }

    @Test
    void theSameIsTheSame() throws IOException {
        CommandLineRun same = diff(at("second"), at("second"), "--out", at("same"));

        assertThat(same.status()).isZero();
        assertThat(same.out()).contains("文字和图都没有改动");
        assertThat(Jsoup.parse(Files.readString(root.resolve("same/index.html")))
                        .select("ol > li"))
                .isEmpty();
        assertThat(root.resolve("same/side-by-side.pdf")).doesNotExist();
    }

    @Test
    void aFileWithoutStructureIsRefused() throws IOException {
        Path bare = root.resolve("bare.pdf");
        try (PDDocument document = Loader.loadPDF(pdf("first").toFile())) {
            document.getDocumentCatalog().setStructureTreeRoot(null);
            document.save(bare.toFile());
        }
        CommandLineRun refused = diff(bare.toString(), at("first"));

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("bare.pdf”的 PDF 没有标签");
    }

    private static CommandLineRun diff(String... arguments) {
        return CommandLineRun.of(Stream.concat(Stream.of("diff", "--root", root.toString()), Stream.of(arguments))
                .toArray(String[]::new));
    }
}
