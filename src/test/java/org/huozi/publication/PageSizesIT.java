package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.huozi.config.Project;
import org.huozi.diag.Code;
import org.huozi.publish.Outcome;
import org.huozi.publish.Publisher;
import org.huozi.publish.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The project's own templates on other pages: only the page rule is changed, and nothing leaves the page. */
class PageSizesIT {
    private static final String EDITION = "content/editions/2022-01/";

    @TempDir
    private Path root;

    /** A glyph and the sheet, counted from 1, that it stands on. */
    private record Placed(int sheet, double left, double right, double bottom) {}

    private void assemble(String size, String margin, String title, String print) throws IOException {
        SecondJournal.copy(Path.of("templates"), root.resolve("templates"));
        SecondJournal.copy(Path.of("fonts"), root.resolve("fonts"));
        Path css = root.resolve("templates/print/print.css");
        String style = Files.readString(css);
        String[] sides = margin.split(" ", -1);
        Files.writeString(
                css,
                style.replace("size: A4;", "size: " + size + ";")
                        .replace("margin: 90pt 82pt 71.89pt 93.28pt;", "margin: " + margin + ";")
                        .replace("-left: 93.28pt", "-left: " + sides[3])
                        .replace("-right: 93.28pt", "-right: " + sides[3])
                        .replace("-left: 82pt", "-left: " + sides[1])
                        .replace("-right: 82pt", "-right: " + sides[1]));
        Files.createDirectories(root.resolve(EDITION));
        Files.writeString(
                root.resolve("content/journal.yaml"), "formatVersion: 1\ntitle: 人才研究\npublisher: 某某省人才发展研究院\n" + print);
        Files.writeString(
                root.resolve(EDITION + "edition.yaml"),
                "year: 2022\nnumber: 1\ndate: 2022-01\nitems:\n  - 01-first.md\n  - 02-second.md\n");
        String paragraph = "各地要结合实际抓好落实，把政策用足用好，把服务做细做实，让更多的人才愿意来、留得住、用得好。";
        String body = ("## 一、要求\n\n" + paragraph + "[^1]\n\n---\n\n" + (paragraph + "\n\n").repeat(30)
                + "[^1]: 见《年鉴》第 3 页；又见附录。\n");
        Files.writeString(
                root.resolve(EDITION + "01-first.md"),
                "---\nkind: article\ntitle: " + title + "\nauthors: [张三, 李四]\n---\n\n" + body);
        Files.writeString(
                root.resolve(EDITION + "02-second.md"), "---\nkind: article\ntitle: 第二篇\n---\n\n" + paragraph + "\n");
    }

    private Outcome publish() {
        return new Publisher(new Request(new Project(root), root.resolve("target/publication"), List.of(), false))
                .publish();
    }

    private Path pdf() {
        return root.resolve("target/publication/pdf/2022-01.pdf");
    }

    private static List<Placed> glyphs(PDDocument document) throws IOException {
        List<Placed> glyphs = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                double left = text.getXDirAdj();
                glyphs.add(new Placed(getCurrentPageNo(), left, left + text.getWidthDirAdj(), text.getYDirAdj()));
            }
        }.getText(document);
        return glyphs;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "185mm 260mm | 72pt 60pt 62pt 68pt | 524 | 737",
                "A5 | 48pt 44pt 46pt 50pt | 420 | 595",
                "A5 | 90pt 82pt 71.89pt 93.28pt | 420 | 595",
                "B5 | 60pt 56pt 56pt 60pt | 499 | 709",
                "A4 landscape | 70pt 90pt 60pt 100pt | 842 | 595",
            })
    void nothingLeavesTheTypeArea(String size, String margin, int width, int height) throws IOException {
        assemble(size, margin, "圩田水利出工办法的变化", "");
        assertThat(publish().findings().hasErrors()).isFalse();
        double left = Double.parseDouble(margin.split("pt ?")[3]);
        double right = Double.parseDouble(margin.split("pt ?")[1]);
        double narrower = Math.min(left, right);
        double wider = Math.max(left, right);
        try (PDDocument document = Loader.loadPDF(pdf().toFile())) {
            for (PDPage page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isBetween(width - 1f, width + 1f);
                assertThat(page.getMediaBox().getHeight()).isBetween(height - 1f, height + 1f);
            }
            List<Placed> glyphs = glyphs(document);
            assertThat(glyphs).hasSizeGreaterThan(1000).allSatisfy(glyph -> {
                assertThat(glyph.left()).isGreaterThan(glyph.sheet() == 1 ? 0 : narrower - 1);
                assertThat(glyph.right()).isLessThan(width - (glyph.sheet() == 1 ? 0 : narrower - 1));
                assertThat(glyph.bottom()).isBetween(0.0, (double) height);
            });
            double measure = width - narrower - wider;
            assertThat(glyphs.stream()
                                    .filter(glyph -> glyph.sheet() > 5)
                                    .mapToDouble(Placed::right)
                                    .max()
                                    .orElseThrow()
                            - glyphs.stream()
                                    .filter(glyph -> glyph.sheet() > 5)
                                    .mapToDouble(Placed::left)
                                    .min()
                                    .orElseThrow())
                    .as("lines are as long as the page has room")
                    .isGreaterThan(measure - 1);
        }
    }

    @Test
    void aLongTitleIsCutInTheRunningHeadAndAShortOneAskedFor() throws IOException {
        assemble("A4", "90pt 82pt 71.89pt 93.28pt", "某某省人民政府办公厅关于进一步支持高校毕业生等青年就业创业的若干政策措施的解读与评析兼论未来方向", "");
        assertThat(publish().findings().all().stream().filter(found -> found.code() == Code.PDF_013))
                .singleElement()
                .satisfies(found -> assertThat(found.span().file()).isEqualTo(EDITION + "01-first.md"))
                .satisfies(found -> assertThat(found.chinese()).contains("……"));
    }

    /** 楷体 of this project has no 㐀, 宋体 has. */
    @Test
    void aCharacterOfAnotherFaceIsToldOnceWhereItStands() throws IOException {
        assemble("A4", "90pt 82pt 71.89pt 93.28pt", "第一篇", "");
        Path file = root.resolve(EDITION + "02-second.md");
        Files.writeString(file, Files.readString(file) + "\n正文里的㐀不说。\n\n> 引文里的㐀，又一个㐀。\n");
        assertThat(publish().findings().all().stream().filter(found -> found.code() == Code.FNT_005))
                .singleElement()
                .satisfies(found -> assertThat(found.chinese()).contains("㐀", "LXGW WenKai", "Noto Serif SC"))
                .satisfies(found -> assertThat(found.span().file()).isEqualTo(EDITION + "02-second.md"));
    }

    @Test
    void aPageLeftBlankIsWhite() throws IOException {
        assemble("A4", "90pt 82pt 71.89pt 93.28pt", "第一篇", "print:\n  partsOnRecto: true\n");
        publish();
        try (PDDocument document = Loader.loadPDF(pdf().toFile())) {
            int last = document.getNumberOfPages();
            List<Integer> blank = IntStream.rangeClosed(1, last)
                    .filter(sheet -> text(document, sheet).isBlank())
                    .boxed()
                    .toList();
            assertThat(blank).as("before the second part").contains(last - 1);
        }
    }

    private static String text(PDDocument document, int sheet) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(sheet);
            stripper.setEndPage(sheet);
            return stripper.getText(document);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
