package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The PDF edition as PDFBox reads it. */
class PdfIT {
    private static final Rectangle2D HEADER = new Rectangle2D.Float(0, 30, 600, 54);
    private static final Rectangle2D FOOTER = new Rectangle2D.Float(0, 772, 600, 50);
    private static final Rectangle2D BODY = new Rectangle2D.Float(0, 86, 600, 685);

    private static final String NEVER_FIRST = "，。、；：？！）》」』】〕〉”’…—·～";
    private static final String NEVER_LAST = "（《「『【〔〈“‘";

    private static final Map<String, String> AUTHORS = Map.of(
            "灵活就业兴起的动因及其对宏观经济运行的影响研究", "魏国学",
            "新业态灵活就业人员社会保障制度健全研究", "匡亚林梁晓林张帆",
            "宁波市对灵活就业人员的支持政策和主要做法", "国家发展改革委办公厅");

    private static PDDocument pdf;
    private static Map<String, Integer> sheets;

    @BeforeAll
    static void open() throws IOException {
        pdf = PublishedEdition.openPdf();
        sheets = new LinkedHashMap<>();
        for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            sheets.put(item.getTitle(), pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1);
        }
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    @Test
    void isSmallEnoughToBeSentByMail() throws IOException {
        assertThat(Files.size(PublishedEdition.publication().resolve("pdf/2022-02.pdf")))
                .isLessThan(1_500_000);
    }

    @Test
    void everyPageIsA4() {
        for (PDPage page : pdf.getPages()) {
            assertThat(page.getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(page.getMediaBox().getHeight()).isBetween(841f, 842.5f);
            assertThat(page.getMediaBox().getLowerLeftX()).isEqualTo(PDRectangle.A4.getLowerLeftX());
        }
    }

    @Test
    void everyFontIsEmbeddedAsASubset() throws IOException {
        int fonts = 0;
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.+");
                fonts++;
            }
        }
        assertThat(fonts).isPositive();
    }

    @Test
    void saysWhatItIs() {
        assertThat(pdf.getDocumentInformation().getTitle()).startsWith("人才政策研究动态");
        assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("浙江省人才发展研究院");
        assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        assertThat(pdf.getDocumentCatalog().getPageMode()).isEqualTo(PageMode.USE_OUTLINES);
    }

    @Test
    void hasBookmarksTwoLevelsDeep() {
        List<String> second = new ArrayList<>();
        for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            item.children().forEach(child -> second.add(child.getTitle()));
        }
        assertThat(sheets.keySet())
                .containsExactly(
                        contents(),
                        "卷首语",
                        "灵活就业兴起的动因及其对宏观经济运行的影响研究",
                        "新业态灵活就业人员社会保障制度健全研究",
                        "宁波市对灵活就业人员的支持政策和主要做法",
                        "浙江省人力资源和社会保障厅等 16 部门关于支持多渠道灵活就业的实施意见",
                        "手机人才时讯信息汇编");
        assertThat(second).contains("一、灵活就业最新研究进展", "四、强化灵活就业服务保障").hasSize(19);
    }

    /** The first bookmark, whatever the designer calls the contents. */
    private static String contents() {
        return sheets.keySet().iterator().next();
    }

    @Test
    void contentsNamesThePagesWhereTheTitlesStand() throws IOException {
        String contents = text(sheets.get(contents()), BODY).replaceAll("[\\s·]", "");
        for (Map.Entry<String, Integer> article : sheets.entrySet()) {
            if (article.getKey().equals(contents())) {
                continue;
            }
            String title = article.getKey().replace(" ", "");
            Matcher entry = Pattern.compile(Pattern.quote(title) + "(\\d+)").matcher(contents);
            assertThat(entry.find())
                    .as("%s in the contents: %s", title, contents)
                    .isTrue();
            int sheet = IntStream.rangeClosed(sheets.get(contents()) + 1, pdf.getNumberOfPages())
                    .filter(candidate -> opensWith(candidate, title))
                    .findFirst()
                    .orElseThrow();
            assertThat(article.getValue()).as("bookmark of %s", title).isEqualTo(sheet);
            assertThat(text(sheet, FOOTER).strip()).as("folio of %s", title).isEqualTo(entry.group(1));
        }
    }

    private static boolean opensWith(int sheet, String title) {
        try {
            return text(sheet, BODY).replaceAll("\\s", "").startsWith(title);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void runningHeadersAreThoseOfTheOriginalOnLeftPagesAndTheArticlesOnRightPages() throws IOException {
        for (int sheet = sheets.get("卷首语"); sheet <= pdf.getNumberOfPages(); sheet++) {
            String header = text(sheet, HEADER).replaceAll("[\\s\u3000]", "");
            if (sheets.containsValue(sheet)) {
                assertThat(header)
                        .as("no header where a part opens, page %d", sheet)
                        .isEmpty();
            } else if (sheet % 2 == 0) {
                assertThat(header).isEqualTo("人才政策研究动态2022年第2期总第145期浙江省人才发展研究院2022年2月");
            } else {
                assertThat(header)
                        .as("page %d", sheet)
                        .isEqualTo(titleOf(sheet) + AUTHORS.getOrDefault(titleOf(sheet), ""));
            }
        }
    }

    private static String titleOf(int sheet) {
        return sheets.entrySet().stream()
                .filter(entry -> entry.getValue() <= sheet)
                .reduce((before, after) -> after)
                .orElseThrow()
                .getKey()
                .replace(" ", "");
    }

    @Test
    void linksLeadToPagesAndToTheSourcesOfTheNews() throws IOException {
        int inside = 0;
        List<String> outside = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (var annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    if (link.getAction() instanceof PDActionURI uri) {
                        outside.add(uri.getURI());
                    } else {
                        inside++;
                    }
                }
            }
        }
        assertThat(outside.stream().distinct()).hasSize(15).allMatch(uri -> uri.startsWith("http"));
        assertThat(inside).as("contents, and mentions of figures and tables").isGreaterThanOrEqualTo(6 + 12);
    }

    @Test
    void readersOfPaperCanScanTheSourcesOfTheNews() throws Exception {
        int sheet = sheets.get("手机人才时讯信息汇编");
        PDAnnotationLink link = (PDAnnotationLink) pdf.getPage(sheet - 1).getAnnotations().stream()
                .filter(annotation -> annotation instanceof PDAnnotationLink candidate
                        && candidate.getAction() instanceof PDActionURI)
                .findFirst()
                .orElseThrow();
        int bottom =
                Math.round((PDRectangle.A4.getHeight() - link.getRectangle().getLowerLeftY()) * 4);
        BufferedImage code = new PDFRenderer(pdf).renderImage(sheet - 1, 4).getSubimage(340, bottom - 180, 200, 200);
        int[] pixels = code.getRGB(0, 0, code.getWidth(), code.getHeight(), null, 0, code.getWidth());
        BinaryBitmap bitmap = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(code.getWidth(), code.getHeight(), pixels)));
        assertThat(new QRCodeReader()
                        .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                        .getText())
                .isEqualTo(((PDActionURI) link.getAction()).getURI());
    }

    @Test
    void theSourceOfANewsItemStaysOnThePageOfItsText() throws IOException {
        for (int sheet = sheets.get("手机人才时讯信息汇编"); sheet <= pdf.getNumberOfPages(); sheet++) {
            assertThat(text(sheet, BODY).strip())
                    .as("page %d", sheet)
                    .isNotEmpty()
                    .doesNotStartWith("相关链接");
        }
    }

    @Test
    void noLineBreaksAProhibition() throws IOException {
        for (int sheet = 1; sheet <= pdf.getNumberOfPages(); sheet++) {
            for (String line : text(sheet, BODY).split("\\R")) {
                String stripped = line.strip();
                if (!stripped.isEmpty() && sheet != sheets.get(contents())) {
                    assertThat(NEVER_FIRST).as("page %d: %s", sheet, line).doesNotContain(stripped.substring(0, 1));
                    assertThat(NEVER_LAST)
                            .as("page %d: %s", sheet, line)
                            .doesNotContain(stripped.substring(stripped.length() - 1));
                }
            }
        }
    }

    /** ISO 14289-1 §7.18.5; what tells how to draw words is none of them. */
    @Test
    void linksSayWhereTheyLead() throws IOException {
        List<String> words = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (var annotation : page.getAnnotations()) {
                words.add(annotation.getContents());
            }
        }
        assertThat(words)
                .isNotEmpty()
                .allSatisfy(said -> assertThat(said)
                        .isNotBlank()
                        .matches(
                                text -> text.codePoints().allMatch(point -> point >= ' ' && point < 0xE0000),
                                "words alone"));
    }

    @Test
    void searchingFindsWordsAndNoRadicalTakesTheirPlace() throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        String text = stripper.getText(pdf);
        assertThat(text.codePoints().filter(point -> point >= 0x2E80 && point <= 0x2FDF))
                .isEmpty();
        assertThat(text.replaceAll("\\s", "")).contains("人才政策", "灵活就业", "浙人社发〔2021〕25号");
    }

    private static String text(int sheet, Rectangle2D area) throws IOException {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.setSortByPosition(true);
        stripper.addRegion("area", area);
        stripper.extractRegions(pdf.getPage(sheet - 1));
        return stripper.getTextForRegion("area");
    }
}
