package org.huozi.output.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huozi.diag.Diagnostics;
import org.huozi.publication.PlainDesign;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which files a site has, whatever its templates make of them. */
class SiteOutputTest {
    private static Map<String, byte[]> files;

    @BeforeAll
    static void makeSite() {
        Diagnostics diagnostics = new Diagnostics();
        files = SampleSite.make(PlainDesign.templates(), Optional.empty(), diagnostics);
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void writesOnePageForEachArticleAndEditionAndWhatTheyNeed() {
        assertThat(files.keySet())
                .contains(
                        "site/404.html",
                        "site/index.html",
                        "site/search.html",
                        "site/2022-01/index.html",
                        "site/2022-01/foreword.html",
                        "site/2022-01/2022-01.pdf",
                        "site/2022-02/index.html",
                        "site/2022-02/foreword.html",
                        "site/2022-02/polder-dykes.html",
                        "site/2022-02/dyke-rules.html",
                        "site/2022-02/news.html",
                        "site/2022-02/2022-02.pdf",
                        "site/2022-02/images/图 1.svg")
                .anyMatch(path -> path.matches("site/assets/style\\.[0-9a-f]{10}\\.css"))
                .anyMatch(path -> path.matches("site/assets/icon\\.[0-9a-f]{10}\\.svg"))
                .anyMatch(path -> path.matches("site/assets/site\\.[0-9a-f]{10}\\.js"))
                .contains(
                        "site/archive.html",
                        "site/sections.html",
                        "site/authors.html",
                        "site/keywords.html",
                        "site/years/2022.html")
                .contains("site/2022-01/cover.png", "site/2022-02/cover.png")
                .contains("site/2022-02/dykes.html")
                .contains("site/2022-02/news.bib", "site/2022-02/news.ris", "site/2022-02/news.csl.json")
                .contains("site/search.html")
                .filteredOn(path -> path.matches(".*\\.(html|pdf|svg|png)") && !path.startsWith("site/assets/"))
                .hasSize(21);
    }

    @Test
    void writesTheSameBytesEveryTime() {
        Map<String, byte[]> again = SampleSite.make(PlainDesign.templates(), Optional.empty(), new Diagnostics());
        Set<String> different = new HashSet<>(files.keySet());
        different.removeIf(path -> Arrays.equals(files.get(path), again.get(path)));
        assertThat(again).hasSameSizeAs(files);
        assertThat(different).isEmpty();
    }

    @Test
    void whatIsFetchedNeedsAnAddress() {
        URI url = URI.create("https://example.org/nongshi/");
        String[] fetched = {
            "site/feed.xml", "site/feeds/policy.xml", "site/sitemap.xml", "site/robots.txt", "site/2022-02/card.png"
        };
        assertThat(SampleSite.make(PlainDesign.templates(), Optional.of(url), new Diagnostics()))
                .containsKeys(fetched);
        assertThat(files).doesNotContainKeys(fetched);
    }
}
