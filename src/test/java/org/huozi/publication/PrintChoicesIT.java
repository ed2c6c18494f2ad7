package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huozi.sample.Resources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What journal.yaml may choose for the pages, all of it chosen otherwise than the first journal does. */
class PrintChoicesIT {
    @TempDir
    private static Path root;

    private static Path pdf;

    @BeforeAll
    static void publish() throws IOException {
        SecondJournal.assemble(root);
        append("content/journal.yaml", """
                print:
                  runningHeaders: false
                  partsOnRecto: true
                  notesAtEnd: true
                  noteMarks: circled
                """);
        append("content/editions/2026-03/edition.yaml", "lastOfYear: true\n");
        // the first journal's pages, set in the second one's fonts
        Files.writeString(
                root.resolve("templates/print/print.css"),
                Resources.text(Path.of("templates/print/print.css")).replace("\"Noto Serif SC\"", "\"LXGW WenKai\""));
        CommandLineRun run = CommandLineRun.of("build", "--root", root.toString());
        assertThat(run.status()).as(run.err()).isZero();
        pdf = root.resolve("target/publication/pdf/2026-03.pdf");
    }

    private static void append(String file, String text) throws IOException {
        Files.writeString(root.resolve(file), Files.readString(root.resolve(file)) + text);
    }

    @Test
    void everyPartOpensOnARightHandPage() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                int sheet = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
                assertThat(sheet % 2).as(item.getTitle()).isEqualTo(1);
            }
        }
    }

    @Test
    void noPageHasARunningHeader() throws IOException {
        List<String> sheets = sheets();
        assertThat(sheets).anySatisfy(sheet -> assertThat(sheet).containsPattern("^\\S*表\\S* 1\\n"));
        assertThat(sheets.subList(4, sheets.size()))
                .noneSatisfy(sheet -> assertThat(sheet).contains("江南农事通讯　2026"));
    }

    @Test
    void notesStandAtTheEndOfTheirArticle() throws IOException {
        String article = String.join("", sheets()).replaceAll("\\s", "");
        int end = article.indexOf("更详细的记录见");
        assertThat(article.indexOf("①代管的价钱")).isGreaterThan(end);
        assertThat(article.indexOf("②第二条脚注")).isGreaterThan(article.indexOf("①代管的价钱"));
    }

    @Test
    void theLastEditionOfAYearSaysSo() throws IOException {
        List<String> sheets = sheets();
        assertThat(sheets.get(1)).contains("卷终");
        assertThat(sheets.get(sheets.size() - 1)).contains("2026 年卷终");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2a", "ua1"})
    void conformsToTheStandards(String standard) throws Exception {
        assertThat(Standards.violations(pdf, standard)).isEmpty();
    }

    private static List<String> sheets() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(sheet -> text(document, sheet))
                    .toList();
        }
    }

    private static String text(PDDocument document, int sheet) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(sheet);
            stripper.setEndPage(sheet);
            return stripper.getText(document);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
