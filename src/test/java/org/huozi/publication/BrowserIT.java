package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PrintOptions;

/** The site in a real browser, from the folder it was published to. Skipped where there is no browser, but not in CI. */
class BrowserIT {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private static ChromeDriver browser;

    @BeforeAll
    static void open() throws Exception {
        boolean present = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        if (!present && System.getenv("CI") == null) {
            Assumptions.abort("no chromium and chromedriver in /usr/bin: the site is not tried in a browser");
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + Files.createTempDirectory("huozi-browser"));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        browser = new ChromeDriver(service, options);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    private static void visit(String page) {
        browser.get(PublishedEdition.publication()
                .resolve("site")
                .resolve(page)
                .toAbsolutePath()
                .toUri()
                .toString());
    }

    private static void width(int pixels) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    @ParameterizedTest
    @CsvSource({
        "360, index.html",
        "360, 2022-02/index.html",
        "360, 2022-02/social-security.html",
        "360, 2022-02/news-digest.html",
        "768, 2022-02/flexible-employment.html",
        "1440, 2022-02/zhejiang-opinion.html",
        "1440, 2022-02/foreword.html"
    })
    void noPageScrollsSidewaysOrComplains(int pixels, String page) {
        browser.manage().logs().get(LogType.BROWSER);
        width(pixels);
        visit(page);
        Object overflow = browser.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).as("pixels beyond the window").isEqualTo(0L);
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                .extracting(LogEntry::getMessage)
                .isEmpty();
    }

    @Test
    void nothingIsAskedOfAnotherHost() {
        browser.manage().logs().get(LogType.PERFORMANCE);
        visit("2022-02/flexible-employment.html");
        List<String> requests = new ArrayList<>();
        for (LogEntry entry : browser.manage().logs().get(LogType.PERFORMANCE)) {
            // the browser's own start page asks for things, too
            if (entry.getMessage().contains("\"Network.requestWillBeSent\"")
                    && entry.getMessage().contains("\"documentURL\":\"file:")) {
                requests.add(entry.getMessage());
            }
        }
        assertThat(requests).isNotEmpty().allMatch(request -> request.contains("\"url\":\"file:"));
    }

    @Test
    void aReaderFindsTheWayFromTheIndexToAFigureAndOn() {
        width(1440);
        visit("index.html");
        browser.findElement(By.linkText("灵活就业兴起的动因及其对宏观经济运行的影响研究")).click();
        assertThat(browser.getTitle()).contains("灵活就业兴起的动因", "人才政策研究动态");
        WebElement mention = browser.findElement(By.cssSelector("a.reference[href='#figure-1']"));
        mention.click();
        assertThat(browser.getCurrentUrl()).endsWith("#figure-1");
        Object top = browser.executeScript(
                "return Math.abs(document.querySelector('#figure-1').getBoundingClientRect().top) < innerHeight");
        assertThat(top).isEqualTo(true);
        assertThat(browser.executeScript("return document.querySelector('#figure-1 img').naturalWidth > 0"))
                .isEqualTo(true);
        browser.findElement(By.cssSelector("a[rel='next']")).click();
        assertThat(browser.getTitle()).contains("新业态灵活就业人员社会保障制度健全研究");
    }

    @ParameterizedTest
    @CsvSource({"light, screen, 1", "dark, screen, 0", "dark, print, 1"})
    void inkStandsOutFromPaper(String scheme, String medium, int lightPaper) {
        media(medium, scheme);
        try {
            visit("2022-02/foreword.html");
            double paper = luminance("document.body", "backgroundColor");
            double ink = luminance("document.querySelector('.body p')", "color");
            assertThat(Math.round(paper)).as("light paper").isEqualTo(lightPaper);
            assertThat((Math.max(paper, ink) + 0.05) / (Math.min(paper, ink) + 0.05))
                    .as("contrast, WCAG 2 level AAA")
                    .isGreaterThanOrEqualTo(7);
        } finally {
            media("", "light");
        }
    }

    @Test
    void onPaperThereIsTheArticleAndNoNavigation() throws IOException {
        visit("2022-02/zhejiang-opinion.html");
        byte[] printed =
                Base64.getDecoder().decode(browser.print(new PrintOptions()).getContent());
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            assertThat(text).contains("浙人社发〔2021〕25号", "为贯彻落实").doesNotContain("上一篇", "本文目录");
        }
    }

    private static void media(String medium, String scheme) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Relative luminance as WCAG 2 defines it, 0 (black) to 1 (white). */
    private static double luminance(String element, String property) {
        String colour = (String) browser.executeScript("return getComputedStyle(" + element + ")." + property);
        double[] linear = Pattern.compile("\\d+")
                .matcher(colour)
                .results()
                .mapToDouble(channel -> Integer.parseInt(channel.group()) / 255.0)
                .map(channel -> channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    @Test
    void theTextIsReadWithoutScripts() {
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            visit("2022-02/news-digest.html");
            assertThat(browser.findElement(By.tagName("main")).getText()).contains("【人才时讯】【2022-2-8】近日");
        } finally {
            browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }
}
