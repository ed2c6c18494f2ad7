package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.sample.GeneratedArchive;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The site of a journal that has appeared for many years: what a reader on a phone loads of it. */
class ArchiveIT extends InBrowser {
    private static final Path SITE = Path.of("target/archive/site").toAbsolutePath();
    private static final Pattern ADDRESS = Pattern.compile("\"url\":\"(file:[^\"?]+\\.js)[\"?]");

    /** Bytes that a first search may load, scripts and data together, as they lie on the disk. */
    private static final int HEAVIEST_SEARCH = 300_000;

    @BeforeAll
    static void makeArchive() throws IOException {
        GeneratedArchive.writeSite(GeneratedArchive.of(GeneratedArchive.EDITIONS), SITE.getParent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"外卖", "就业", "灵活就业", "的", "〔2021〕", "宁波 外卖", "APP", "健全灵活就业劳动用工和社会保障政策"})
    void aFirstSearchLoadsLittle(String query) {
        browser.width(390);
        browser.requests();
        browser.visit(SITE, "search.html?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
                .until(driver -> !browser.find(".search-status").getText().isEmpty()
                        && browser.findAll(".search-results li:not(:has(h2))").isEmpty());
        new WebDriverWait(browser.driver(), Duration.ofSeconds(20)).until(driver -> (Boolean) browser.ask("""
                        return [...document.querySelectorAll(".search-results li.waiting")]
                            .every(item => item.getBoundingClientRect().top > innerHeight);
                        """));
        Map<String, Integer> scripts = loaded();
        assertThat(scripts.keySet()).anyMatch(path -> path.contains("shards"));
        assertThat(scripts.values().stream().mapToInt(Integer::intValue).sum())
                .as(scripts.toString())
                .isLessThanOrEqualTo(HEAVIEST_SEARCH);
    }

    /** The index pages: one a letter, where one in all would weigh up to 190 KB. */
    @Test
    void noPageOfAnIndexIsHeavy() throws IOException {
        int shared = 0;
        for (Path asset : files("assets")) {
            shared += asset.toString().endsWith(".svg") ? 0 : Zipped.length(Files.readAllBytes(asset));
        }
        List<Path> pages = indexPages();
        assertThat(pages).hasSizeGreaterThan(2 * 20);
        for (Path page : pages) {
            assertThat(shared + Zipped.length(Files.readAllBytes(page)))
                    .as(page.toString())
                    .isLessThan(SiteFilesIT.HEAVIEST);
        }
    }

    @Test
    void everyLetterLeadsToItsPageAndEveryTermToItsArticles() throws IOException {
        Set<String> reached = new TreeSet<>();
        for (Path page : indexPages()) {
            for (String link : Jsoup.parse(page.toFile()).select("main a[href]").eachAttr("href")) {
                Path target = page.resolveSibling(link).normalize();
                assertThat(target).as(page + ": " + link).isRegularFile();
                reached.add(SITE.relativize(target).toString().replace('\\', '/'));
            }
        }
        assertThat(reached).contains("authors/Z.html", "keywords/Z.html");
        assertThat(reached.stream().filter(path -> path.matches("\\d{4}-\\d\\d/article-[1-5]\\.html")))
                .as("every signed article")
                .hasSize(GeneratedArchive.EDITIONS * 5);
    }

    @ParameterizedTest
    @CsvSource({
        "authors.html, 390, light",
        "authors/Z.html, 390, dark",
        "keywords.html, 1280, dark",
        "keywords/Z.html, 1280, light"
    })
    void indexesAreAccessible(String page, int width, String scheme) {
        browser.width(width);
        browser.media("screen", scheme);
        browser.visit(SITE, page);
        assertThat(Axe.violations(browser)).isEmpty();
        assertThat(browser.ask("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    private static List<Path> indexPages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(SITE.resolve("authors.html"), SITE.resolve("keywords.html")));
        pages.addAll(files("authors"));
        pages.addAll(files("keywords"));
        return pages;
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(SITE.resolve(folder))) {
            return files.sorted().toList();
        }
    }

    /** The scripts that the page has loaded, and their bytes. */
    private static Map<String, Integer> loaded() {
        Map<String, Integer> sizes = new TreeMap<>();
        for (String message : browser.requests()) {
            ADDRESS.matcher(message).results().forEach(address -> {
                Path file = Path.of(URI.create(address.group(1)));
                sizes.put(SITE.relativize(file).toString(), size(file));
            });
        }
        return sizes;
    }

    private static int size(Path file) {
        try {
            return Math.toIntExact(Files.size(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
