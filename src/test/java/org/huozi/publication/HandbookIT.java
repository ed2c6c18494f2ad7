package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huozi.check.typography.Defect;
import org.huozi.check.typography.Finding;
import org.huozi.check.typography.TypographyReport;
import org.huozi.docs.Handbook;
import org.huozi.docs.Handbook.Listing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The handbook as it is published: every construct, on pages and on the site. */
class HandbookIT {
    private static final Set<Defect> OF_PROSE = EnumSet.complementOf(EnumSet.of(
            // a list's items, and what is set to the right, are one paragraph to the report
            Defect.NOT_FLUSH,
            Defect.FULL_WIDTH_AT_END,
            // a listing or table that runs on
            Defect.HEADING_AT_FOOT));

    private static Path pdf() {
        return PublishedSite.HANDBOOK.folder().resolveSibling("pdf/" + Handbook.EDITION + ".pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2a", "ua1"})
    void conformsToTheStandards(String standard) throws Exception {
        assertThat(Standards.violations(pdf(), standard)).isEmpty();
    }

    /** The report takes the lines of a listing for a paragraph: what it says of them is not counted. */
    @Test
    void isSetByTheRules() throws IOException {
        String listings = Handbook.chapters().stream()
                .flatMap(chapter -> chapter.listings().stream())
                .map(listing -> squeezed(listing.text()))
                .collect(Collectors.joining());
        TypographyReport report = TypographyReport.of(Files.readAllBytes(pdf()));
        assertThat(report.fullLines()).isGreaterThan(100);
        assertThat(report.findings())
                .filteredOn(finding -> OF_PROSE.contains(finding.kind()))
                .filteredOn(finding -> !listings.contains(squeezed(finding.text())))
                .extracting(Finding::toString)
                .isEmpty();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    /** What is to be typed can be copied from the page, character by character. */
    @Test
    void commandsAndSettingsAreOnThePagesAsTheyAreTyped() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf().toFile())) {
            String text = new PDFTextStripper().getText(document);
            for (String name : new String[] {"04-new-edition.md", "06-articles.md"}) {
                for (Listing listing : Handbook.chapter(name).listings("bat")) {
                    assertThat(text.lines().map(String::strip))
                            .containsSubsequence(listing.text().lines().toList());
                }
            }
            assertThat(text).contains("icp: 浙ICP备2022000001号-1", "    affiliation: 某某大学公共管理学院", "**（一）强化资金支持。**将创业");
        }
    }

    @Test
    void listingsOfTheSiteAreWhatIsTyped() throws IOException {
        for (Handbook.Chapter chapter : Handbook.chapters()) {
            String page = chapter.name().replaceAll("^\\d+-|\\.md$", "") + ".html";
            Document document = Jsoup.parse(
                    new String(PublishedSite.HANDBOOK.read(Handbook.EDITION + "/" + page), StandardCharsets.UTF_8));
            assertThat(document.select("article pre").stream()
                            .map(listing -> listing.wholeText().strip()))
                    .as(page)
                    .containsAll(chapter.listings().stream()
                            .map(listing -> listing.text().strip())
                            .toList());
        }
    }
}
