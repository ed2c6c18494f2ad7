package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.huozi.sample.Numbers;
import org.huozi.sample.Resources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of docs/policy-documents.md (GB/T 9704-2012), measured on finished pages. */
class PolicyIT {
    /** Type area of the first journal in pt: its width, and its left edge on right-hand and left-hand pages. */
    private static final double MEASURE = 420;

    private static final double RIGHT_HAND = 93.28;
    private static final double LEFT_HAND = 82;

    private static final String HEI = "NotoSansSC-Bold";
    private static final String KAI = "LXGWWenKai-Regular";
    private static final String SONG = "NotoSerifSC-Regular";

    private static List<PlacedText> opinion;

    @BeforeAll
    static void read() throws IOException {
        try (PDDocument pdf = PublishedEdition.openPdf()) {
            List<PlacedText> all = PlacedText.lines(pdf, 1, pdf.getNumberOfPages());
            int start = indexOf(all, "为贯彻落实") - 12;
            int end = indexOf(all, "手机人才时讯信息汇编", start);
            opinion = all.subList(start, end).stream()
                    .dropWhile(line -> !line.text().startsWith("浙江省人力资源和社会保障厅"))
                    .toList();
        }
    }

    private static int indexOf(List<PlacedText> lines, String text) {
        return indexOf(lines, text, 0);
    }

    private static int indexOf(List<PlacedText> lines, String text, int from) {
        for (int i = Math.max(0, from); i < lines.size(); i++) {
            if (lines.get(i).text().contains(text)) {
                return i;
            }
        }
        throw new AssertionError(text + " is on no line");
    }

    private static PlacedText line(String beginning) {
        return opinion.stream()
                .filter(line -> line.text().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line begins with " + beginning));
    }

    private static double edge(PlacedText line) {
        return line.sheet() % 2 == 1 ? RIGHT_HAND : LEFT_HAND;
    }

    @Test
    void theTitleIsCentredAndBreaksBetweenPhrases() {
        List<PlacedText> title = opinion.subList(0, 2);
        assertThat(title).extracting(PlacedText::text).containsExactly("浙江省人力资源和社会保障厅等16部门", "关于支持多渠道灵活就业的实施意见");
        assertThat(title).allSatisfy(line -> {
            assertThat(line.left() - edge(line)).isCloseTo(edge(line) + MEASURE - line.right(), within(1.0));
            assertThat(line.face(0)).isEqualTo("NotoSerifSC-Bold");
        });
    }

    @Test
    void theDocumentNumberStandsBelowTheTitle() {
        PlacedText number = opinion.get(2);
        assertThat(number.text()).isEqualTo("浙人社发〔2021〕25号");
        assertThat(number.left() - edge(number)).isCloseTo(edge(number) + MEASURE - number.right(), within(1.0));
    }

    @Test
    void levelsHaveTheFacesOfTheStandard() {
        PlacedText first = line("一、鼓励发展个体经济");
        assertThat(first.face(0)).isEqualTo(HEI);
        PlacedText second = line("（一）放宽市场准入。");
        assertThat(second.face(0)).isEqualTo(KAI);
        assertThat(second.face("（一）放宽市场准入。".length() + 1)).isEqualTo(SONG);
    }

    @Test
    void numbersOfTheSecondLevelRunOnAcrossSections() {
        assertThat(opinion.stream().map(PlacedText::text).filter(text -> text.matches("（[一二三四五六七八九十]+）.*")))
                .extracting(text -> text.substring(0, text.indexOf('）') + 1))
                .startsWith("（一）", "（二）", "（三）", "（四）", "（五）", "（六）", "（七）", "（八）", "（九）", "（十）");
    }

    @Test
    void paragraphsAndHeadingsAreIndentedTwoCharacters() {
        for (String beginning : List.of("为贯彻落实", "一、鼓励发展个体经济", "二、支持新就业形态发展")) {
            PlacedText line = line(beginning);
            assertThat(line.left() - edge(line)).as(beginning).isCloseTo(2 * line.size(), within(0.6));
        }
    }

    @Test
    void theDateStandsFourCharactersFromTheRight(@TempDir Path root) throws IOException {
        SecondJournal.assemble(root);
        Files.writeString(
                root.resolve("templates/print/print.css"),
                Resources.text(Path.of("templates/print/print.css")).replace("\"Noto Serif SC\"", "\"LXGW WenKai\""));
        CommandLineRun run = CommandLineRun.of("build", "--root", root.toString());
        assertThat(run.status()).as(run.err()).isZero();
        try (PDDocument pdf = Loader.loadPDF(
                root.resolve("target/publication/pdf/2026-03.pdf").toFile())) {
            List<PlacedText> lines = PlacedText.lines(pdf, 5, pdf.getNumberOfPages());
            int at = IntStream.range(0, lines.size())
                    .filter(i -> Numbers.in(lines.get(i).text()).equals(List.of(2026, 2, 20)))
                    .findFirst()
                    .orElseThrow();
            PlacedText date = lines.get(at);
            assertThat(lines.get(at - 1).text()).isEqualTo("江南县水利局");
            assertThat(edge(date) + MEASURE - date.right()).isCloseTo(4 * date.size(), within(0.6));
        }
    }
}
