package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.huozi.output.site.search.FoldingExample;
import org.huozi.sample.Numbers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Readers look for something, on the site as it lies on the disk. */
class SearchIT extends InBrowser {

    @BeforeEach
    void forgetComplaints() {
        browser.complaints();
    }

    @AfterEach
    void nothingIsComplainedOf() {
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "two characters, 外卖, 新业态灵活就业人员社会保障制度健全研究, 15",
        "one character, 皮, 新业态灵活就业人员社会保障制度健全研究, 1",
        "an author, 魏国学, 灵活就业兴起的动因及其对宏观经济运行的影响研究, 1",
        "part of a name, 国学, 灵活就业兴起的动因及其对宏观经济运行的影响研究, 1",
        "a number of a document, 25号, 浙江省人力资源和社会保障厅等 16 部门关于支持多渠道灵活就业的实施意见, 1",
        "as it is printed, 25 号, 浙江省人力资源和社会保障厅等 16 部门关于支持多渠道灵活就业的实施意见, 1",
        "brackets of any kind, 〔2021〕, 浙江省人力资源和社会保障厅等 16 部门关于支持多渠道灵活就业的实施意见, 1",
        "on any keyboard, [2021]25, 浙江省人力资源和社会保障厅等 16 部门关于支持多渠道灵活就业的实施意见, 1",
        "small letters, app, 新业态灵活就业人员社会保障制度健全研究, 4",
        "full-width letters, ＡＰＰ, 新业态灵活就业人员社会保障制度健全研究, 4",
        "over the end of bold type, 放宽市场准入。在县级, 浙江省人力资源和社会保障厅等 16 部门关于支持多渠道灵活就业的实施意见, 1",
        "a long phrase, 落实重点人群（在校大学生和毕业5年以内的高校毕业生, 浙江省人力资源和社会保障厅等 16 部门关于支持多渠道灵活就业的实施意见, 1",
        "words that stand apart, 蓄水池 宁波, 宁波市对灵活就业人员的支持政策和主要做法, 19"
    })
    void findsItAndShowsItsBestArticleFirst(String what, String query, String title, int hits) {
        ask(query);
        assertThat(Numbers.in(status())).last().isEqualTo(hits);
        assertThat(await(".search-results h2 a").getText()).isEqualTo(title);
    }

    @Test
    void titlesComeBeforeAuthorsBeforeText() {
        ask("社会保障");
        await(".search-results li:nth-child(3) h2");
        List<String> titles = browser.findAll(".search-results h2 a").stream()
                .map(WebElement::getText)
                .toList();
        assertThat(titles.subList(0, 2)).allMatch(title -> title.contains("社会保障"));
        assertThat(titles.get(2)).doesNotContain("社会保障");
    }

    @Test
    void saysSoWhenThereIsNothing() {
        ask("不存在的词");
        assertThat(status()).contains("不存在的词");
        assertThat(browser.findAll(".search-results li")).isEmpty();
    }

    @Test
    void aHitIsMarkedAndInSightOnItsPage() {
        ask("外卖平台");
        await(".search-excerpt mark");
        browser.find(".search-excerpt a").click();
        assertThat(browser.driver().getCurrentUrl()).contains("social-security.html#find=");
        WebElement hit = await("mark.here");
        assertThat(hit.getText()).isEqualTo("外卖平台");
        assertThat(browser.ask("""
                        const hit = arguments[0].getBoundingClientRect();
                        return hit.top > 0 && hit.bottom < innerHeight;
                        """, hit)).isEqualTo(true);
        String first = browser.find(".found-bar [role=status]").getText();
        assertThat(first).contains("外卖平台");
        assertThat(Numbers.in(first)).hasSize(2);
        browser.find(".found-bar button:nth-of-type(2)").click();
        assertThat(browser.find(".found-bar [role=status]").getText()).isNotEqualTo(first);
        browser.find(".found-bar button:last-of-type").click();
        assertThat(browser.findAll("mark, .found-bar")).isEmpty();
    }

    @Test
    void marksReachOverFormats() {
        browser.visit(PublishedSite.REAL, "2022-02/zhejiang-opinion.html#find=" + encoded("准入。在县级"));
        await("mark.here");
        assertThat(browser.findAll("mark.here").stream().map(WebElement::getText))
                .containsExactly("准入。", "在县级");
    }

    @Test
    void typingSearchesAndTheAddressKeepsTheQuery() {
        browser.visit(PublishedSite.REAL, "index.html");
        browser.find(".header-search").click();
        assertThat(browser.focused().getAttribute("id")).isEqualTo("query");
        browser.focused().sendKeys("骑手");
        await(".search-results h2 a");
        assertThat(browser.driver().getCurrentUrl()).endsWith("search.html?q=" + encoded("骑手"));
        browser.press(Keys.ENTER);
        await(".search-results h2 a").sendKeys(Keys.ENTER);
        assertThat(await("mark.here").getText()).isEqualTo("骑手");
    }

    @Test
    void theNotesOfAnArticleAreFound() {
        browser.visit(PublishedSite.SECOND, "search.html?q=" + encoded("代管的价钱"));
        wait(driver -> Numbers.in(status()).equals(List.of(1, 1)));
        await(".search-excerpt a").click();
        assertThat(await("mark.here").getText()).isEqualTo("代管的价钱");
    }

    @Test
    void scriptsFoldTextAsTheProgramDoes() throws IOException {
        browser.visit(PublishedSite.REAL, "2022-02/foreword.html");
        for (FoldingExample example : FoldingExample.all()) {
            assertThat(browser.ask("return huozi.fold(arguments[0])", example.written()))
                    .as(example.written())
                    .isEqualTo(example.folded());
        }
    }

    @ParameterizedTest
    @CsvSource({"外卖 宁波, 外卖|宁波", "2021 年 1 月, 2021年1月", "“灵活 就业” 人员, 灵活就业|人员", "《》, ''", "AI ai, ai"})
    void spacesPartTerms(String query, String terms) {
        browser.visit(PublishedSite.REAL, "2022-02/foreword.html");
        assertThat(browser.ask("return huozi.terms(arguments[0]).join('|')", query))
                .isEqualTo(terms);
    }

    private static void ask(String query) {
        browser.visit(PublishedSite.REAL, "search.html?q=" + encoded(query));
        wait(driver -> !status().isEmpty());
    }

    private static String status() {
        return browser.find(".search-status").getText();
    }

    private static WebElement await(String selector) {
        wait(driver -> !browser.findAll(selector).isEmpty());
        return browser.find(selector);
    }

    private static void wait(Function<WebDriver, Boolean> condition) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(20)).until(condition);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
