package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huozi.docs.Handbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** WCAG 2.2 AA, as far as axe-core can tell, on every kind of page, and what a keyboard finds. */
class SiteAccessibilityIT extends InBrowser {
    private static String axe;

    @BeforeAll
    static void readAxe() throws IOException {
        try (InputStream script = SiteAccessibilityIT.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({"light, 360", "dark, 1440"})
    void violatesNoRuleWithAnyConstruct(String scheme, int width) {
        browser.media("screen", scheme);
        browser.width(width);
        for (String page : List.of("new-edition", "text", "figures", "lookup", "sample-policy")) {
            browser.visit(PublishedSite.HANDBOOK, Handbook.EDITION + "/" + page + ".html");
            assertThat(violations()).as(page).isEmpty();
        }
    }

    static Stream<Arguments> pages() {
        return Stream.of("light", "dark")
                .flatMap(scheme -> Stream.of(360, 1440)
                        .flatMap(width -> Stream.of(
                                        "index.html",
                                        "archive.html",
                                        "years/2022.html",
                                        "sections.html",
                                        "authors.html",
                                        "keywords.html",
                                        "search.html?q=%E5%A4%96%E5%8D%96",
                                        "2022-02/index.html",
                                        "2022-02/foreword.html",
                                        "2022-02/flexible-employment.html",
                                        "2022-02/social-security.html",
                                        "2022-02/zhejiang-opinion.html",
                                        "2022-02/news-digest.html",
                                        "404.html")
                                .map(page -> Arguments.of(scheme, width, PublishedSite.REAL, page))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void violatesNoRule(String scheme, int width, PublishedSite site, String page) {
        browser.media("screen", scheme);
        browser.width(width);
        browser.visit(site, page);
        assertThat(violations()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void violatesNoRuleWithEverythingOpen(String scheme) {
        browser.media("screen", scheme);
        browser.visit(PublishedSite.SECOND, "2026-03/water.html");
        browser.find(".settings-button").click();
        assertThat(violations()).as("reading settings").isEmpty();
        browser.find(".note-mark a").click();
        assertThat(violations()).as("note").isEmpty();
        browser.press(Keys.ESCAPE);
        browser.find(".enlarge").click();
        assertThat(violations()).as("enlarged figure").isEmpty();
    }

    static Stream<String> schemes() {
        return Stream.of("light", "dark");
    }

    @Test
    void theFirstTabSkipsToTheText() {
        browser.visit(PublishedSite.REAL, "2022-02/foreword.html");
        browser.press(Keys.TAB);
        assertThat(browser.focused().getText()).isEqualTo("跳到正文");
        browser.press(Keys.ENTER);
        assertThat(browser.focused().getTagName()).isEqualTo("main");
    }

    /** Rules broken, with the elements that break them. */
    @SuppressWarnings("unchecked")
    private static List<String> violations() {
        browser.ask(axe);
        return (List<String>) browser.askLater("""
                const done = arguments[arguments.length - 1];
                const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
                axe.run(document, {runOnly: tags}).then(result => done(result.violations.flatMap(rule =>
                    rule.nodes.map(node => rule.id + ": " + node.html + " " + node.failureSummary))));
                """);
    }
}
