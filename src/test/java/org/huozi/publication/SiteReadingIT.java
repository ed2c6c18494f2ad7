package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What readers do with the sites. */
class SiteReadingIT extends InBrowser {

    @Test
    void aReaderFindsTheWayFromTheIndexToAFigureAndOn() {
        browser.visit(PublishedSite.REAL, "index.html");
        browser.find("a[href$='flexible-employment.html']").click();
        assertThat(browser.driver().getTitle()).contains("灵活就业兴起的动因", "人才政策研究动态");
        browser.find("a.reference[href='#figure-1']").click();
        assertThat(browser.driver().getCurrentUrl()).endsWith("#figure-1");
        assertThat(browser.ask("return Math.abs(document.querySelector('#figure-1').getBoundingClientRect().top)"
                        + " < innerHeight"))
                .isEqualTo(true);
        assertThat(browser.ask("return document.querySelector('#figure-1 img').naturalWidth > 0"))
                .isEqualTo(true);
        browser.find("a[rel='next']").click();
        assertThat(browser.driver().getTitle()).contains("新业态灵活就业人员社会保障制度健全研究");
    }

    @Test
    void aReaderFindsAnArticleByItsAuthor() {
        browser.visit(PublishedSite.REAL, "index.html");
        browser.find(".site-nav a[href$='authors.html']").click();
        browser.driver().findElement(By.linkText("W")).click();
        browser.find("section[aria-labelledby='W'] dd a").click();
        assertThat(browser.find("h1").getText()).contains("灵活就业兴起的动因");
    }

    @Test
    void chosenSettingsHoldOnTheNextPageBeforeItIsDrawn() {
        browser.visit(PublishedSite.REAL, "index.html");
        try {
            browser.find(".settings-button").click();
            browser.find("[name='size'][value='large']").click();
            browser.find("[name='theme'][value='dark']").click();
            String paper = paper();
            assertThat(paper).isEqualTo("rgb(24, 22, 19)");

            browser.visit(PublishedSite.REAL, "2022-02/foreword.html");
            assertThat(paper()).isEqualTo(paper);
            assertThat(browser.ask("return parseFloat(getComputedStyle(document.documentElement).fontSize)"))
                    .satisfies(size -> assertThat(((Number) size).doubleValue()).isBetween(20.6, 20.8));
            assertThat(browser.find("[name='theme'][value='dark']").isSelected())
                    .isTrue();
            assertThat(browser.ask("""
                    const first = document.head.querySelector("script, link[rel=stylesheet]");
                    return first.tagName === "SCRIPT" && !first.defer;
                    """))
                    .as("applied before the first style sheet")
                    .isEqualTo(true);
        } finally {
            browser.ask("localStorage.clear()");
        }
    }

    @Test
    void settingsAreMadeByKeyboard() {
        browser.visit(PublishedSite.REAL, "2022-02/foreword.html");
        try {
            WebElement button = browser.find(".settings-button");
            button.sendKeys(Keys.ENTER);
            assertThat(button.getAttribute("aria-expanded")).isEqualTo("true");
            browser.press(Keys.TAB);
            assertThat(browser.focused().getAttribute("name")).isEqualTo("size");
            browser.press(Keys.ARROW_RIGHT);
            assertThat(browser.ask("return document.documentElement.dataset.size"))
                    .isEqualTo("large");
            browser.press(Keys.ESCAPE);
            assertThat(button.getAttribute("aria-expanded")).isEqualTo("false");
            assertThat(browser.focused()).isEqualTo(button);
        } finally {
            browser.ask("localStorage.clear()");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void aNoteIsReadWhereItsMarkStands(int width) {
        browser.width(width);
        browser.visit(PublishedSite.SECOND, "2026-03/water.html");
        WebElement mark = browser.findAll(".note-mark a").get(1);
        mark.sendKeys(Keys.ENTER);
        WebElement card = browser.find(".note-card");
        assertThat(card.getText()).startsWith("第二条脚注。");
        assertThat(browser.ask("""
                const card = arguments[0].getBoundingClientRect();
                return card.top >= 0 && card.left >= 0 && card.right <= innerWidth && card.bottom <= innerHeight;
                """, card)).as("in sight").isEqualTo(true);
        assertThat(browser.driver().getCurrentUrl()).doesNotContain("#");
        browser.press(Keys.ESCAPE);
        assertThat(card.isDisplayed()).isFalse();
        assertThat(browser.focused()).isEqualTo(mark);
        assertThat(browser.find(".notes").getText()).contains("第二条脚注。");
    }

    @Test
    void aFigureIsEnlargedAndPutBack() {
        browser.visit(PublishedSite.REAL, "2022-02/flexible-employment.html");
        WebElement enlarge = browser.find("#figure-1 .enlarge");
        enlarge.sendKeys(Keys.ENTER);
        WebElement viewer = browser.find(".viewer");
        assertThat(viewer.isDisplayed()).isTrue();
        assertThat(viewer.getText()).contains("图 1");
        assertThat(viewer.findElement(By.tagName("img")).getSize().width).isGreaterThan(1000);
        browser.press(Keys.ESCAPE);
        assertThat(viewer.isDisplayed()).isFalse();
        assertThat(browser.focused()).isEqualTo(enlarge);
    }

    @Test
    void aWideTableSaysThatItScrollsAndANarrowOneDoesNot() {
        browser.width(360);
        browser.visit(PublishedSite.SECOND, "2026-03/records.html");
        WebElement table = browser.find(".table-scroll");
        browser.ask("arguments[0].querySelector('table').style.minWidth = '60rem'", table);
        browser.askLater("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))");
        browser.ask("dispatchEvent(new Event('resize'))");
        browser.width(361);
        browser.askLater("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))");
        assertThat(table.getAttribute("role")).isEqualTo("region");
        assertThat(table.getAttribute("aria-label")).isNotBlank();
        assertThat(browser.find(".scroll-hint").isDisplayed()).isTrue();

        browser.width(1440);
        browser.visit(PublishedSite.SECOND, "2026-03/records.html");
        browser.askLater("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))");
        assertThat(browser.find(".table-scroll").getAttribute("tabindex")).isNull();
        assertThat(browser.find(".scroll-hint").isDisplayed()).isFalse();
    }

    @Test
    void theOutlineFollowsTheReader() {
        browser.visit(PublishedSite.REAL, "2022-02/flexible-employment.html");
        browser.ask("document.querySelectorAll('.body h2')[2].scrollIntoView()");
        browser.askLater("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))");
        List<WebElement> current = browser.findAll(".outline [aria-current]");
        assertThat(current).hasSize(1);
        assertThat(current.get(0).getText()).startsWith("三、");
        assertThat(browser.findAll(".body h2 .anchor").get(2).getAttribute("aria-label"))
                .contains("三、");
    }

    /** At the places that the program marked, with and without scripts. */
    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1440})
    void titlesBreakBetweenWords(int width) {
        browser.width(width);
        int lines = 0;
        for (String page : List.of("index.html", "zhejiang-opinion.html", "social-security.html")) {
            browser.visit(PublishedSite.REAL, "2022-02/" + page);
            lines += browser.findAll(".phrases").size();
            assertThat((List<?>) browser.ask("""
                    const torn = [];
                    const range = document.createRange();
                    for (const title of document.querySelectorAll(".phrases")) {
                        const walker = document.createTreeWalker(title, NodeFilter.SHOW_ALL);
                        let top = null;
                        let before = "";
                        while (walker.nextNode()) {
                            const node = walker.currentNode;
                            if (node.nodeName === "WBR") {
                                top = null;
                            }
                            for (let i = 0; node.nodeType === Node.TEXT_NODE && i < node.length; i++) {
                                range.setStart(node, i);
                                range.setEnd(node, i + 1);
                                const here = range.getBoundingClientRect();
                                if (top !== null && Math.abs(here.top - top) > here.height / 2) {
                                    torn.push(before + "|" + node.data.slice(i) + " in " + title.textContent);
                                }
                                top = node.data[i] === " " ? null : here.top;
                                before = node.data.slice(0, i + 1);
                            }
                        }
                    }
                    return torn;
                    """)).as(page).isEmpty();
        }
        assertThat(lines).isGreaterThan(20);
    }

    private static String paper() {
        return (String) browser.ask("return getComputedStyle(document.body).backgroundColor");
    }
}
