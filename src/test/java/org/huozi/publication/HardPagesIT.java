package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.huozi.check.typography.Defect;
import org.huozi.check.typography.Finding;
import org.huozi.check.typography.TypographyReport;
import org.huozi.pagination.PlacedPicture;
import org.huozi.publish.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A journal of hard pages, {@code journals/hard}, on five sizes of page: tables of real offices, addresses, pictures of
 * every kind, each finished file measured.
 */
class HardPagesIT {
    /** Pixels on an inch that print can show. */
    private static final double FINEST = 300;

    /** What a file's pictures may take more than they need. */
    private static final double SPARE = 1.3;

    /** Covers bleed. */
    private static final int FIRST_SHEET = 2;

    private static final double ROUNDED = 0.5;

    private static final String HALF_INK_LEFT = "，。、；：！？”’）》〉】〕";
    private static final String HALF_INK_RIGHT = "“‘（《〈【〔";

    /** What is not as it should be yet, and on how many lines of a file at most: to be lowered, never raised. */
    private static final Map<Defect, Integer> NOT_YET = Map.of(
            Defect.UNFILLED, 50,
            Defect.NOT_FLUSH, 2,
            Defect.FULL_WIDTH_AT_END, 2,
            Defect.HEADING_AT_FOOT, 1,
            Defect.LONELY_CHARACTER, 2);

    @TempDir
    private static Path root;

    private static final Map<HardPage, List<HardPicture>> PICTURES = new EnumMap<>(HardPage.class);

    private static HardJournal journal;
    private static WrittenNumbers numbers;
    private static final Map<HardPage, Outcome> OUTCOMES = new EnumMap<>(HardPage.class);

    @BeforeAll
    static void publish() throws IOException {
        journal = HardJournal.in(root);
        numbers = WrittenNumbers.in(HardJournal.text());
        List<HardPicture> lighter = HardPicture.all(50);
        for (HardPage page : HardPage.values()) {
            List<HardPicture> pictures = page == HardPage.A4 ? HardPicture.all(100) : lighter;
            journal.show(pictures);
            Outcome outcome = journal.publish(page);
            assertThat(outcome.status()).isEqualTo(Outcome.Status.PUBLISHED);
            PICTURES.put(page, pictures);
            OUTCOMES.put(page, outcome);
        }
    }

    private static PDDocument pdf(HardPage page) throws IOException {
        return Loader.loadPDF(journal.pdf(page).toFile());
    }

    @ParameterizedTest
    @EnumSource
    void noNumberIsSplit(HardPage page) throws IOException {
        try (PDDocument pdf = pdf(page)) {
            List<SetRun> runs = SetRun.all(pdf);
            assertThat(numbers.times()).hasSizeGreaterThan(800);
            assertThat(numbers.splitIn(runs)).isEmpty();
            assertThat(numbers.missingIn(runs.stream().map(SetRun::text).toList()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noWordStandsOutsideTheTypeArea(HardPage page) throws IOException {
        try (PDDocument pdf = pdf(page)) {
            assertThat(SetRun.all(pdf).stream()
                            .filter(run -> run.sheet() >= FIRST_SHEET)
                            .filter(run -> run.glyphs().stream().anyMatch(glyph -> isOutside(glyph, run.sheet(), page)))
                            .map(run -> run.sheet() + " " + run.text()))
                    .isEmpty();
        }
    }

    private static boolean isOutside(TextPosition glyph, int sheet, HardPage page) {
        double half = SetRun.em(glyph) / 2;
        boolean upright = glyph.getDir() == 0;
        double width = upright ? glyph.getWidth() : 0;
        double left = glyph.getX() + (upright && HALF_INK_RIGHT.contains(glyph.getUnicode()) ? half : 0);
        double right = glyph.getX() + width - (upright && HALF_INK_LEFT.contains(glyph.getUnicode()) ? half : 0);
        return left < page.left(sheet) - ROUNDED
                || right > page.right(sheet) + ROUNDED
                || glyph.getY() < 0
                || glyph.getY() > page.height();
    }

    @ParameterizedTest
    @EnumSource
    void noInkIsClipped(HardPage page) throws IOException {
        try (PDDocument pdf = pdf(page)) {
            assertThat(ClippedInk.of(pdf, FIRST_SHEET)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void linesAreSetWell(HardPage page) throws IOException {
        TypographyReport report = TypographyReport.of(Files.readAllBytes(journal.pdf(page)));
        Map<Defect, List<Finding>> found = report.findings().stream().collect(Collectors.groupingBy(Finding::kind));
        found.forEach((kind, findings) ->
                assertThat(findings).as(kind.english()).hasSizeLessThanOrEqualTo(NOT_YET.getOrDefault(kind, 0)));
        assertThat(report.numbers().found()).isGreaterThan(1500);
        assertThat(report.whole().found()).isGreaterThan(1500);
        assertThat(report.even().found()).isGreaterThan(50);
    }

    /** Two files of the five, the largest: the validator takes its time, and the others differ in page breaks only. */
    @ParameterizedTest
    @EnumSource(names = {"A4", "A4_LANDSCAPE"})
    void conformsToTheStandards(HardPage page) throws Exception {
        assertThat(Standards.violations(journal.pdf(page), "2a")).isEmpty();
        assertThat(Standards.violations(journal.pdf(page), "ua1")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void picturesTakeNoMoreThanTheyNeed(HardPage page) throws IOException {
        List<HardPicture> pictures = PICTURES.get(page);
        Map<String, HardPicture> byName =
                pictures.stream().collect(Collectors.toMap(HardPicture::file, Function.identity()));
        List<PlacedPicture> placed =
                OUTCOMES.get(page).publication().editions().get(0).pages().pictures();
        assertThat(placed).hasSameSizeAs(pictures);
        Map<String, Long> needed = new HashMap<>();
        for (PlacedPicture picture : placed) {
            HardPicture made =
                    byName.get(picture.path().substring(picture.path().lastIndexOf('/') + 1));
            if (made.width() > 0) {
                double share = Math.min(1, FINEST * picture.width() / 72 / made.width());
                needed.put(made.file(), made.needed((int) Math.max(1, Math.round(share * made.width())), (int)
                        Math.max(1, Math.round(share * made.height()))));
            }
        }
        long taken;
        try (PDDocument pdf = pdf(page)) {
            taken = pictureBytes(pdf);
        }
        long need = needed.values().stream().mapToLong(bytes -> bytes).sum();
        assertThat((double) taken).as("needed: %s", needed).isLessThanOrEqualTo(SPARE * need);
    }

    @ParameterizedTest
    @EnumSource
    void noFigureIsParted(HardPage page) throws IOException {
        Set<Integer> shown = OUTCOMES.get(page).publication().editions().get(0).pages().pictures().stream()
                .map(PlacedPicture::sheet)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).hasSizeGreaterThan(10);
        try (PDDocument pdf = pdf(page)) {
            for (int sheet : shown) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(sheet);
                stripper.setEndPage(sheet);
                assertThat(stripper.getText(pdf)).as("sheet %d", sheet).containsPattern("(?m)^图 ?\\d+");
            }
        }
    }

    private static long pictureBytes(PDDocument pdf) throws IOException {
        Set<COSStream> streams = new HashSet<>();
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
                if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
                    streams.add(image.getCOSObject());
                    if (image.getSoftMask() != null) {
                        streams.add(image.getSoftMask().getCOSObject());
                    }
                }
            }
        }
        List<Long> lengths = new ArrayList<>();
        streams.forEach(stream -> lengths.add(stream.getLength()));
        return lengths.stream().mapToLong(length -> length).sum();
    }
}
