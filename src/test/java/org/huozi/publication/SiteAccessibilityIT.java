package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.huozi.docs.Handbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** WCAG 2.2 AA, as far as axe-core can tell, on every kind of page, and what a keyboard finds. */
class SiteAccessibilityIT extends InBrowser {
    @ParameterizedTest
    @CsvSource({"light, 360", "dark, 1440"})
    void violatesNoRuleWithAnyConstruct(String scheme, int width) {
        browser.media("screen", scheme);
        browser.width(width);
        for (String page : List.of("new-edition", "text", "figures", "lookup", "sample-policy")) {
            browser.visit(PublishedSite.HANDBOOK, Handbook.EDITION + "/" + page + ".html");
            assertThat(Axe.violations(browser)).as(page).isEmpty();
        }
        for (String page : List.of("survey", "interview", "review", "brief")) {
            browser.visit(PublishedSite.QUARTERLY, QuarterlyJournal.EDITION + "/" + page + ".html");
            assertThat(Axe.violations(browser)).as(page).isEmpty();
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
        assertThat(Axe.violations(browser)).isEmpty();
    }

    /** The real journal has no address yet, and so no feeds. */
    @ParameterizedTest
    @MethodSource("schemes")
    void violatesNoRuleWithFeeds(String scheme) {
        browser.media("screen", scheme);
        browser.visit(PublishedSite.SECOND, "sections.html");
        assertThat(browser.findAll("a.feed")).isNotEmpty();
        assertThat(Axe.violations(browser)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void violatesNoRuleWithEverythingOpen(String scheme) {
        browser.media("screen", scheme);
        browser.visit(PublishedSite.SECOND, "2026-03/water.html");
        browser.find(".settings-button").click();
        assertThat(Axe.violations(browser)).as("reading settings").isEmpty();
        browser.find(".note-mark a").click();
        assertThat(Axe.violations(browser)).as("note").isEmpty();
        browser.press(Keys.ESCAPE);
        browser.find(".enlarge").click();
        assertThat(Axe.violations(browser)).as("enlarged figure").isEmpty();
    }

    static Stream<String> schemes() {
        return Stream.of("light", "dark");
    }

    @Test
    void theFirstTabSkipsToTheText() {
        browser.visit(PublishedSite.REAL, "2022-02/foreword.html");
        browser.press(Keys.TAB);
        assertThat(browser.focused().getAttribute("class")).isEqualTo("skip");
        browser.press(Keys.ENTER);
        assertThat(browser.focused().getTagName()).isEqualTo("main");
    }
}
