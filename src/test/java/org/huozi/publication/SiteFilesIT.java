package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files of the sites, without a browser: links, HTML, weight. */
class SiteFilesIT {
    /** Bytes that a page, its style and its scripts may weigh on the way, pictures aside. */
    static final int HEAVIEST = 60_000;

    @ParameterizedTest
    @EnumSource
    void everyLinkLeadsToAFileAndEveryFragmentToAnElement(PublishedSite site) {
        Map<String, Document> pages = new HashMap<>();
        site.pages().forEach(path -> pages.put(path, parsed(site, path)));
        List<String> files = site.files();
        assertThat(pages).hasSizeGreaterThan(10);
        pages.forEach((path, page) -> {
            for (Element element : page.select("[href], [src]")) {
                String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (isAbsolute(link) || path.equals("404.html")) {
                    continue; // the page for lost readers links from the root of the host
                }
                URI target = URI.create("http://site/" + path).resolve(link);
                String file = URLDecoder.decode(target.getRawPath().substring(1), StandardCharsets.UTF_8);
                assertThat(files).as(path + ": " + link).contains(file);
                if (target.getRawFragment() != null && pages.containsKey(file)) {
                    assertThat(pages.get(file).getElementById(target.getFragment()))
                            .as(path + ": " + link)
                            .isNotNull();
                }
            }
        });
    }

    /** From the index, by links alone. */
    @ParameterizedTest
    @EnumSource
    void everyPageIsReached(PublishedSite site) {
        List<String> reached = new ArrayList<>(List.of("index.html"));
        for (int i = 0; i < reached.size(); i++) {
            String path = reached.get(i);
            for (String link : parsed(site, path).select("a[href]").eachAttr("href")) {
                if (isAbsolute(link)) {
                    continue;
                }
                String file = URI.create("http://site/" + path)
                        .resolve(link)
                        .getPath()
                        .substring(1);
                if (file.endsWith(".html") && !reached.contains(file)) {
                    reached.add(file);
                }
            }
        }
        assertThat(site.pages()).allMatch(page -> reached.contains(page) || page.equals("404.html"));
    }

    /** By the W3C's validator, which nobody here wrote. It takes the policy's 'self' for no file, which browsers do not. */
    @ParameterizedTest
    @EnumSource
    void isValidHtml(PublishedSite site) throws Exception {
        for (String page : site.pages()) {
            assertThat(validate(site.folder().resolve(page)).lines())
                    .filteredOn(line -> !line.contains("Resource violates Content Security Policy"))
                    // JSON-LD: data that nobody runs (HTML §4.12.1, data block); browsers let it be, see CitationIT
                    .filteredOn(line -> !line.contains("Inline script violates Content Security Policy"))
                    .filteredOn(line -> !line.contains("Trailing slash on void elements"))
                    // a guess at the language, which a page of commands leads astray
                    .filteredOn(line -> !line.contains("This document appears to be written in"))
                    .as(page)
                    .allMatch(String::isBlank);
        }
    }

    /** Else a validator that says nothing would be content with everything. */
    @Test
    void theValidatorSeesWhatIsNotValid(@TempDir Path folder) throws Exception {
        Path page = Files.writeString(folder.resolve("a.html"), "<!DOCTYPE html><title>水</title><p><b>水</p>");
        assertThat(validate(page)).contains("error");
    }

    @ParameterizedTest
    @EnumSource
    void noPageIsHeavy(PublishedSite site) {
        int shared = site.files().stream()
                .filter(file -> file.startsWith("assets/") && file.matches(".*\\.(css|js)"))
                .mapToInt(file -> Zipped.length(site.read(file)))
                .sum();
        assertThat(shared).isPositive();
        site.pages()
                .forEach(page -> assertThat(shared + Zipped.length(site.read(page)))
                        .as(page)
                        .isLessThan(HEAVIEST));
    }

    @ParameterizedTest
    @EnumSource
    void noCoverIsHeavy(PublishedSite site) {
        assertThat(site.files())
                .filteredOn(file -> file.matches(".*/cover\\.(png|jpg)"))
                .isNotEmpty()
                .allSatisfy(cover -> assertThat(site.read(cover)).hasSizeLessThan(HEAVIEST));
    }

    /** What the validator complains of; it reads its own rules recursively. */
    private static String validate(Path page) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(OutputFormat.GNU);
        FutureTask<String> said = new FutureTask<>(() -> validator.validate(page));
        new Thread(null, said, "validator", 16 << 20).start();
        return said.get();
    }

    private static boolean isAbsolute(String link) {
        return link.matches("[a-z]+:.*");
    }

    private static Document parsed(PublishedSite site, String page) {
        return Jsoup.parse(new String(site.read(page), StandardCharsets.UTF_8));
    }
}
