package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huozi.config.Project;
import org.huozi.preview.Preview;
import org.huozi.publish.Outcome;
import org.huozi.publish.Progress;
import org.huozi.publish.Request;
import org.huozi.sample.Numbers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.support.ui.WebDriverWait;

/** An editor writes, and a browser beside the text editor shows what has been saved. */
class PreviewIT extends InBrowser {
    private static final String ARTICLE = "content/editions/2026-03/01-water.md";
    private static final String PAGE = "2026-03/water.html";

    @TempDir
    static Path root;

    private static Preview preview;
    private static Thread watching;
    private static final Queue<String> heard = new ConcurrentLinkedQueue<>();

    @BeforeAll
    static void begin() throws IOException {
        SecondJournal.assemble(root);
        preview = Preview.start(
                new Request(new Project(root), root.resolve("target/publication"), List.of(), false),
                4000,
                new Heard(),
                Progress.UNWATCHED);
        watching = new Thread(PreviewIT::watch);
        watching.start();
    }

    private static void watch() {
        try {
            preview.watch();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterAll
    static void end() throws InterruptedException {
        while (watching.isAlive()) { // a library that draws may have taken the interrupt for its own
            watching.interrupt();
            watching.join(200);
        }
        preview.close();
    }

    @Test
    void anEditIsSeenAtItsPlaceAndAMistakeUntilItIsMended() throws IOException {
        String text = Files.readString(root.resolve(ARTICLE));
        browser.driver().get(preview.address().resolve(PAGE).toString());
        browser.ask("scrollTo(0, 700)");
        long place = scrolled();
        assertThat(place).isPositive();

        save(text + "\n水是新水。\n");
        await(driver -> driver.findElement(By.tagName("main")).getText().contains("水是新水。"));
        await(driver -> scrolled() == place);

        save(text + "\n<u>水\n\n[水](javascript:x)\n");
        await(driver -> !driver.findElements(By.id("huozi-preview")).isEmpty());
        assertThat(browser.find("main").getText()).contains("水是新水。");
        browser.driver().switchTo().frame(browser.find("#huozi-preview iframe"));
        await(driver -> driver.findElement(By.tagName("body")).getText().contains("MKD-004"));
        assertThat(browser.find("body").getText()).contains("MKD-003", "01-water.md");
        browser.driver().switchTo().defaultContent();

        save(text + "\n新水是水。\n");
        await(driver -> driver.findElement(By.tagName("main")).getText().contains("新水是水。"));
        assertThat(browser.findAll("#huozi-preview")).isEmpty();
        await(driver -> scrolled() == place);
        save(text);
        await(driver -> !driver.findElement(By.tagName("main")).getText().contains("新水是水。"));
    }

    @Test
    void thePagesComeFirstAndThePdfFollows() throws IOException {
        String text = Files.readString(root.resolve(ARTICLE));
        heard.clear();
        save(text + "\n新水新水新水。\n");
        await(driver -> pdfIsDone() && pdfSays("新水新水新水"));
        // before them, perhaps, the PDF of what another test has saved
        assertThat(List.copyOf(heard)).endsWith("pages PUBLISHED", "all PUBLISHED");
        save(text);
        await(driver -> pdfIsDone() && !pdfSays("新水新水新水"));
    }

    private static boolean pdfIsDone() {
        List<String> all = List.copyOf(heard);
        return !all.isEmpty() && all.get(all.size() - 1).equals("all PUBLISHED");
    }

    private static boolean pdfSays(String text) {
        try (PDDocument pdf = Loader.loadPDF(
                root.resolve("target/publication/pdf/2026-03.pdf").toFile())) {
            return new PDFTextStripper().getText(pdf).contains(text);
        } catch (IOException beingWritten) {
            return false;
        }
    }

    @Test
    void aRenamedFileAndOneThatIsHalfWrittenAreTakenAsTheyCome() throws IOException {
        Path list = root.resolve("content/editions/2026-03/edition.yaml");
        Path renamed = root.resolve("content/editions/2026-03/01-waters.md");
        String text = Files.readString(root.resolve(ARTICLE));
        String items = Files.readString(list);
        browser.driver().get(preview.address().resolve(PAGE).toString());

        Files.writeString(root.resolve(ARTICLE), text.substring(0, text.indexOf("title")));
        await(driver -> !driver.findElements(By.id("huozi-preview")).isEmpty());
        Files.writeString(root.resolve(ARTICLE), text);
        await(driver -> driver.findElements(By.id("huozi-preview")).isEmpty());

        Files.move(root.resolve(ARTICLE), renamed);
        await(driver -> !driver.findElements(By.id("huozi-preview")).isEmpty());
        Files.writeString(list, items.replace("01-water.md", "01-waters.md"));
        await(driver -> answers("/2026-03/waters.html") && !answers("/" + PAGE));

        Files.move(renamed, root.resolve(ARTICLE));
        Files.writeString(list, items);
        await(driver -> answers("/" + PAGE) && !answers("/2026-03/waters.html"));
    }

    private static boolean answers(String path) {
        try {
            return answer(path, host()).startsWith("HTTP/1.1 200");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void thePrintedPageStandsBesideAndFollows() {
        browser.driver().get(preview.address().resolve("2026-03/forms.html").toString());
        await(driver -> !driver.findElements(By.id("huozi-opener")).isEmpty());
        browser.find("#huozi-opener").click();
        await(driver -> loaded());
        String first = browser.find("span").getText();
        assertThat(Numbers.in(first)).hasSize(2);

        browser.ask("const {document: page} = document.querySelector('iframe').contentWindow;"
                + "page.getElementById('figure-2').scrollIntoView({behavior: 'instant'})");
        await(driver -> !browser.find("span").getText().equals(first));
        browser.find("#back").click();
        browser.find("#back").click();
        await(driver -> loaded());
        browser.find("#close").click();
        await(driver -> driver.getCurrentUrl().endsWith("/2026-03/forms.html"));
    }

    /** Whether the printed page is there to be seen. */
    private static boolean loaded() {
        return Boolean.TRUE.equals(browser.ask(
                "const it = document.querySelector('img'); return !!it && it.complete && it.naturalWidth > 500"));
    }

    @Test
    void publishedFilesKnowNothingOfIt() throws IOException {
        assertThat(Files.readString(root.resolve("target/publication/site/" + PAGE)))
                .doesNotContain("huozi/", "connect-src");
        assertThat(answer("/" + PAGE, host())).startsWith("HTTP/1.1 200").contains("/.huozi/preview.js", "connect-src");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example:4000", "localhost", "127.0.0.1:1", "192.168.0.1:4000"})
    void otherNamesAreTurnedAway(String host) throws IOException {
        assertThat(answer("/" + PAGE, host)).startsWith("HTTP/1.1 403").doesNotContain("<main");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../diagnostics.json",
                "/%2e%2e/diagnostics.json",
                "/2026-03/..%2f..%2fdiagnostics.json",
                "/..%5cdiagnostics.json",
                "//etc/passwd",
                "/%00",
                "/.huozi/../../x",
            })
    void nothingOutsideTheSiteIsServed(String path) throws IOException {
        assertThat(answer(path, host())).doesNotStartWith("HTTP/1.1 200").doesNotContain("formatVersion", "root:");
    }

    /** What a browser sends for a page of somebody else's, whatever it embeds, and what an older browser sends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Sec-Fetch-Site: cross-site\r\nReferer: http://OURS/",
                "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Site: cross-site",
                "Origin: http://evil.example",
                "Origin: null",
                "Referer: http://evil.example/",
                "Referer: http://OURS.evil.example/",
                "Origin: http://evil.example\r\nReferer: http://OURS/",
                "Host: OURS", // a second one
                "Host: evil.example",
            })
    void noFileOfTheSiteIsGivenToOtherPages(String headers) throws IOException {
        String sent = "\r\n" + headers.replace("OURS", host());
        for (String path : served()) {
            assertThat(answer(path, host() + sent)).as(path).startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void ourOwnPagesAndTheAddressLineAreGivenEveryFile() throws IOException {
        List<String> own =
                List.of("Sec-Fetch-Site: same-origin", "Sec-Fetch-Site: none", "Referer: http://" + host() + "/");
        for (String path : published()) {
            for (String headers : own) {
                assertThat(answer(path, host() + "\r\n" + headers))
                        .as(path)
                        .startsWith("HTTP/1.1 200")
                        .containsIgnoringCase("Cross-Origin-Resource-Policy: same-origin")
                        .containsIgnoringCase("X-Frame-Options: SAMEORIGIN")
                        .contains("frame-ancestors 'self'");
            }
            assertThat(answer(path, host())) // a browser that tells nothing gets pages, which no page can use
                    .as(path)
                    .startsWith(path.endsWith(".html") ? "HTTP/1.1 200" : "HTTP/1.1 403");
        }
    }

    /** A page that the editor has open in the same browser tries all that pages can embed. */
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost"}) // of the same site and of another
    void aPageOfAnotherServerGetsNothing(String name) throws IOException {
        HttpServer foreign = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        foreign.createContext("/", exchange -> {
            byte[] page = "<!DOCTYPE html><title>Foreign</title><body></body>".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        foreign.start();
        try {
            browser.driver().get("http://" + name + ":" + foreign.getAddress().getPort() + "/");
            assertThat(browser.askLater(ATTACK, "http://" + host(), served())).isEqualTo(List.of());
            browser.ask(
                    "const frame = document.createElement('iframe'); frame.src = arguments[0];"
                            + "document.body.append(frame)",
                    preview.address().resolve(PAGE).toString());
            browser.driver().switchTo().frame(browser.find("iframe"));
            assertThat(browser.driver().getPageSource()).doesNotContain("<main");
            browser.driver().switchTo().defaultContent();
            browser.ask(
                    "location = arguments[0]", preview.address().resolve(PAGE).toString());
            await(driver -> driver.getPageSource().contains("for this machine only"));
        } finally {
            foreign.stop(0);
        }
    }

    /** Hands back what has come of it: the element or call, and the path. */
    private static final String ATTACK = """
            const [host, paths, done] = arguments;
            const got = [];
            const spied = new Proxy(() => spied, { get: () => spied, apply: () => { got.push("run"); } });
            globalThis.huozi = spied;
            const embed = (name, source, path) => new Promise((answered) => {
              const made = document.createElement(name);
              if (name === "link") { made.rel = "stylesheet"; }
              made.onload = () => { got.push(`${name} ${path}`); answered(); };
              made.onerror = answered;
              made[source] = host + path;
              document.body.append(made);
            });
            const call = (mode, path) => fetch(host + path, { mode }).then(() => got.push(`${mode} ${path}`), () => {});
            const stream = (path) => new Promise((answered) => {
              const events = new EventSource(host + path);
              events.onopen = () => { got.push(`events ${path}`); answered(); };
              events.onerror = () => { events.close(); answered(); };
            });
            Promise.all(paths.flatMap((path) => [
              embed("script", "src", path), embed("img", "src", path), embed("link", "href", path),
              call("cors", path), call("no-cors", path), stream(path),
            ])).then(() => done(got));
            """;

    private static List<String> served() throws IOException {
        return Stream.concat(
                        published().stream(),
                        Stream.of(
                                        "preview.js",
                                        "beside.html",
                                        "findings",
                                        "events",
                                        "sheets/2026-03",
                                        "sheet/2026-03/1.png")
                                .map("/.huozi/"::concat))
                .toList();
    }

    /** The addresses of all files of the site. */
    private static List<String> published() throws IOException {
        Path site = root.resolve("target/publication/site");
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> "/" + site.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.matches("[ -~]*") && !path.contains("/."))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aTakenPortIsNotFoughtFor() throws IOException {
        try (Preview second = Preview.start(
                new Request(new Project(root), root.resolve("target/other"), List.of(), false),
                preview.address().getPort(),
                new Heard(),
                Progress.UNWATCHED)) {
            assertThat(second.address().getPort())
                    .isNotEqualTo(preview.address().getPort());
            assertThat(second.address().getHost()).isEqualTo("127.0.0.1");
        }
    }

    /** What a command would print. */
    private static final class Heard implements Preview.Listener {
        @Override
        public void ended(Outcome outcome, boolean provisional) {
            heard.add((provisional ? "pages " : "all ") + outcome.status());
        }

        @Override
        public void failed(Throwable fault) {
            heard.add("fault");
        }
    }

    /** As editors save: a new file takes the old one's place. */
    private static void save(String text) throws IOException {
        Path beside = root.resolve(ARTICLE + ".tmp");
        Files.writeString(beside, text);
        Files.move(beside, root.resolve(ARTICLE), StandardCopyOption.REPLACE_EXISTING);
    }

    private static long scrolled() {
        return ((Number) browser.ask("return Math.round(scrollY)")).longValue();
    }

    private static void await(Function<WebDriver, Boolean> condition) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(60), Duration.ofMillis(50))
                .ignoring(WebDriverException.class)
                .until(condition);
    }

    private static String host() {
        return "127.0.0.1:" + preview.address().getPort();
    }

    /** Written by hand: clients tidy up addresses and names. */
    private static String answer(String path, String host) throws IOException {
        URI address = preview.address();
        try (Socket socket = new Socket(address.getHost(), address.getPort());
                InputStream in = socket.getInputStream()) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
