package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huozi.docs.Handbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.print.PrintOptions;

/** How the sites look: on screens of several widths, in the dark, on paper, without scripts. */
class SiteLayoutIT extends InBrowser {

    static Stream<Arguments> pages() {
        return Stream.of(PublishedSite.values())
                .flatMap(site -> site.pages().stream().map(page -> Arguments.of(site, page)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageScrollsSidewaysOrComplainsOrAsksAnotherHost(PublishedSite site, String page) {
        if (page.equals("404.html") && (site == PublishedSite.SECOND || site == PublishedSite.QUARTERLY)) {
            return; // knows its address, and links from the root of its host
        }
        browser.complaints();
        browser.requests();
        for (int width : new int[] {360, 768, 1440}) {
            browser.width(width);
            browser.visit(site, page);
            Object overflow =
                    browser.ask("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(overflow).as("pixels beyond a window of " + width).isEqualTo(0L);
        }
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).isNotEmpty().allMatch(request -> request.contains("\"url\":\"file:"));
    }

    @Test
    void marksThatAccompanyCharactersAreSeen() {
        browser.visit(PublishedSite.HANDBOOK, Handbook.EDITION + "/text.html");
        assertThat(style(".body em.dotted", "textEmphasisStyle")).isEqualTo("dot");
        assertThat(style(".body em.dotted", "textEmphasisPosition")).startsWith("under");
        assertThat(style(".body u.name", "textDecorationStyle")).isEqualTo("solid");
        assertThat(style(".body u.book", "textDecorationStyle")).isEqualTo("wavy");
    }

    private static String style(String selector, String property) {
        return (String) browser.ask(
                "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]", selector, property);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "small", "large", "largest"})
    void linesHoldThirtyTwoToThirtyEightCharacters(String size) {
        browser.visit(PublishedSite.REAL, "2022-02/foreword.html");
        Object characters = browser.ask("""
                if (arguments[0]) document.documentElement.dataset.size = arguments[0];
                const paragraph = document.querySelector(".body p");
                return paragraph.clientWidth / parseFloat(getComputedStyle(paragraph).fontSize);
                """, size);
        assertThat(((Number) characters).doubleValue()).isBetween(31.9, 38.1);
    }

    @ParameterizedTest
    @CsvSource({"light, screen, 1", "dark, screen, 0", "dark, print, 1"})
    void inkStandsOutFromPaper(String scheme, String medium, int lightPaper) {
        browser.media(medium, scheme);
        browser.visit(PublishedSite.REAL, "2022-02/foreword.html");
        double paper = luminance("document.body", "backgroundColor");
        double ink = luminance("document.querySelector('.body p')", "color");
        assertThat(Math.round(paper)).as("light paper").isEqualTo(lightPaper);
        assertThat((Math.max(paper, ink) + 0.05) / (Math.min(paper, ink) + 0.05))
                .as("contrast, WCAG 2 level AAA")
                .isGreaterThanOrEqualTo(7);
    }

    @Test
    void onPaperThereIsTheArticleAndNoNavigation() throws IOException {
        browser.visit(PublishedSite.REAL, "2022-02/zhejiang-opinion.html");
        List<String> navigation = browser
                .findAll(".neighbour-word, .outline h2, .settings-button, .article-facts, .site-nav li:last-child")
                .stream()
                .map(element -> element.getAttribute("textContent").replaceAll("\\s", ""))
                .toList();
        assertThat(navigation).hasSizeGreaterThanOrEqualTo(5);
        byte[] printed = Base64.getDecoder()
                .decode(browser.driver().print(new PrintOptions()).getContent());
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            assertThat(text).contains("浙人社发〔2021〕25号", "为贯彻落实").doesNotContain(navigation);
        }
    }

    @Test
    void theTextIsReadWithoutScripts() {
        browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser.visit(PublishedSite.REAL, "2022-02/news-digest.html");
            assertThat(browser.find("main").getText()).contains("【人才时讯】【2022-2-8】近日");
            assertThat(browser.find(".settings-button").isDisplayed()).isFalse();
        } finally {
            browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    /** Relative luminance as WCAG 2 defines it, 0 (black) to 1 (white). */
    private static double luminance(String element, String property) {
        String colour = (String) browser.ask("return getComputedStyle(" + element + ")." + property);
        double[] linear = Pattern.compile("\\d+")
                .matcher(colour)
                .results()
                .mapToDouble(channel -> Integer.parseInt(channel.group()) / 255.0)
                .map(channel -> channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
}
