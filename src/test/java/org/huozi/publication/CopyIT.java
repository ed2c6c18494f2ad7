package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** A reader copies from an article: with the source of it where the journal wants that, else just the text. */
class CopyIT extends InBrowser {
    @BeforeEach
    void theClipboardMayBeRead() {
        browser.command(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    }

    @Test
    void theSourceIsAdded() {
        browser.visit(PublishedSite.SECOND, "2026-03/water.html");
        String copied = copied(".body");
        assertThat(copied).endsWith("\n\n" + credit());
        assertThat(copied).startsWith(String.valueOf(browser.ask("return String(getSelection()).slice(0, 40)")));
    }

    @Test
    void markupIsKeptAndItsLinksLeadBack() {
        browser.visit(PublishedSite.SECOND, "2026-03/water.html");
        copy(".body");
        String html = String.valueOf(browser.askLater("""
                const done = arguments[0];
                navigator.clipboard.read()
                    .then(([item]) => item.getType('text/html'))
                    .then(blob => blob.text())
                    .then(done, error => done(String(error)));
                """));
        assertThat(html).contains("<em class=\"dotted\"", "<td", credit() + "</p>");
        assertThat(html).contains("href=\"file:").doesNotContain("href=\"#", ">放大<");
    }

    @Test
    void shortQuotationsAndReferencesStayAsTheyAre() {
        browser.visit(PublishedSite.SECOND, "2026-03/water.html");
        assertThat(copied("h1")).isEqualTo("圩田水利的三种管法");
        browser.find(".cite summary").click();
        assertThat(copied("#reference-1")).hasSizeGreaterThan(50).doesNotContain("——");
    }

    @Test
    void nothingIsAddedUnlessTheJournalAsksForIt() {
        browser.visit(PublishedSite.REAL, "2022-02/social-security.html");
        String copied = copied(".body");
        assertThat(copied).startsWith(String.valueOf(browser.ask("return String(getSelection()).slice(0, 40)")));
        assertThat(copied).hasSizeGreaterThan(50).doesNotContain("《人才政策研究动态》2022 年第 2 期");
    }

    /** As the templates word it; what it tells is not theirs. */
    private static String credit() {
        String credit = browser.find("article").getAttribute("data-credit");
        assertThat(credit)
                .containsSubsequence(
                        "沈禾",
                        "Anna Schmidt",
                        "圩田水利的三种管法",
                        "江南农事通讯",
                        "2026",
                        "https://example.org/jiangnan/2026-03/water.html");
        return credit;
    }

    private static String copied(String selector) {
        copy(selector);
        return String.valueOf(
                        browser.askLater(
                                "const done = arguments[0]; navigator.clipboard.readText().then(done, error => done(String(error)))"))
                .strip();
    }

    private static void copy(String selector) {
        browser.ask("getSelection().selectAllChildren(document.querySelector(arguments[0]))", selector);
        new Actions(browser.driver())
                .keyDown(Keys.CONTROL)
                .sendKeys("c")
                .keyUp(Keys.CONTROL)
                .perform();
    }
}
