package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A reader cites an article. */
class CitationIT extends InBrowser {
    private static final String REFERENCE = "匡亚林, 梁晓林, 张帆. 新业态灵活就业人员社会保障制度健全研究[J]. 人才政策研究动态, 2022(2): 14-26.";

    @Test
    void aReferenceIsCopiedAndTheReaderIsTold() {
        browser.complaints();
        browser.visit(PublishedSite.REAL, "2022-02/social-security.html");
        browser.command(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        browser.find(".cite summary").click();
        assertThat(browser.find("#reference-1").getText()).isEqualTo(REFERENCE);
        browser.find(".cite-copy").click();
        WebElement status = browser.find(".cite-status");
        new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
                .until(driver -> !status.getText().isEmpty());
        assertThat(
                        browser.askLater(
                                "const done = arguments[0]; navigator.clipboard.readText().then(done, error => done(String(error)))"))
                .isEqualTo(REFERENCE);
        assertThat(browser.complaints())
                .as("structured data are no script to the policy")
                .isEmpty();
    }

    @Test
    void theDayOfAccessIsTheReaders() {
        browser.visit(PublishedSite.SECOND, "2026-03/water.html");
        assertThat(browser.find(".cite").getAttribute("textContent"))
                .containsPattern(
                        "\\(3\\): \\d+-\\d+\\[20\\d\\d-\\d\\d-\\d\\d]\\. https://example\\.org/jiangnan/2026-03/water\\.html\\.")
                .doesNotContain("引用日期");
    }

    @Test
    void filesForReferenceManagersLieBesideThePage() {
        assertThat(new String(PublishedSite.REAL.read("2022-02/social-security.bib"), StandardCharsets.UTF_8))
                .startsWith("@article{2022-02-social-security,\n  author   = {匡亚林 and 梁晓林 and 张帆},");
        assertThat(new String(PublishedSite.REAL.read("2022-02/social-security.ris"), StandardCharsets.UTF_8))
                .contains("TY  - JOUR\r\n", "SP  - 14\r\nEP  - 26\r\n");
    }
}
