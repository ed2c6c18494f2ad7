package org.huozi.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.huozi.needs.Machine;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser that reads sites from the folders they were published to. */
final class Browser implements OpenPages, AutoCloseable {
    private final ChromeDriver driver;
    private final Path profile;

    private Browser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    /** For tests that {@code @Needs(Tool.BROWSER)}. */
    static Browser open() throws IOException {
        Path profile = Files.createTempDirectory("huozi-browser");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(Machine.chromium().toFile());
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
                "--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Machine.chromedriver().toFile())
                .build();
        return new Browser(new ChromeDriver(service, options), profile);
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        remove(profile);
    }

    /** A profile that nobody needs any more. */
    static void remove(Path profile) throws IOException {
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).forEach(Browser::delete);
        } catch (UncheckedIOException gone) { // the browser may still be tidying up itself
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }

    void visit(PublishedSite site, String page) {
        visit(site.folder(), page);
    }

    @Override
    public void visit(Path site, String page) {
        String file = page.replaceFirst("[?#].*", "");
        driver.get(site.resolve(file).toUri() + page.substring(file.length()));
    }

    /** The size of the window that pages see, in CSS pixels. */
    void width(int pixels) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /**
     * What pages are shown on.
     *
     * @param medium {@code screen} or {@code print}, or nothing for what they are really shown on
     * @param scheme {@code light} or {@code dark}
     */
    void media(String medium, String scheme) {
        List<Map<String, String>> features = List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"));
        command("Emulation.setEmulatedMedia", Map.of("media", medium, "features", features));
    }

    void command(String name, Map<String, Object> parameters) {
        driver.executeCdpCommand(name, parameters);
    }

    @Override
    public Object value(String expression) {
        return ask("return " + expression);
    }

    /** What a line of JavaScript returns. */
    Object ask(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What a script hands to its last argument, a function. */
    Object askLater(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> findAll(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    void press(Keys... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    ChromeDriver driver() {
        return driver;
    }

    /** What the browser has complained of since it was last asked. */
    List<String> complaints() {
        return logged(LogType.BROWSER);
    }

    /** The DevTools messages on requests, of pages; the browser's own start page has others. */
    @Override
    public List<String> requests() {
        return logged(LogType.PERFORMANCE).stream()
                .filter(message -> message.contains("\"Network.requestWillBeSent\"")
                        && message.contains("\"documentURL\":\"file:"))
                .toList();
    }

    private List<String> logged(String type) {
        return driver.manage().logs().get(type).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }
}
