package org.huozi.output.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huozi.diag.Diagnostics;
import org.huozi.sample.Numbers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SiteOutputIT {
    private static final Map<String, Document> pages = new LinkedHashMap<>();
    private static final Map<String, Document> redirects = new LinkedHashMap<>();
    private static Map<String, byte[]> files;

    @BeforeAll
    static void makeSite() {
        Diagnostics diagnostics = new Diagnostics();
        files = SampleSite.make(Optional.empty(), diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        files.forEach((path, content) -> {
            if (path.endsWith(".html")) {
                Map<String, Document> kind = path.endsWith("/dykes.html") ? redirects : pages;
                kind.put(path, Jsoup.parse(new String(content, StandardCharsets.UTF_8), "http://site/" + path));
            }
        });
    }

    @Test
    void givesEveryPageALanguageATitleALandmarkAndOneMainHeading() {
        pages.forEach((path, page) -> {
            assertThat(page.select("html").attr("lang")).as(path).isEqualTo("zh-CN");
            assertThat(page.title()).as(path).isNotBlank();
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select("main")).as(path).hasSize(1);
            assertThat(page.select("body > header")).as(path).hasSize(1);
            assertThat(page.select("body > footer")).as(path).hasSize(1);
            assertThat(page.select("header nav")).as(path).hasSize(1);
            assertThat(page.select("a.skip[href=#main]")).as(path).hasSize(1);
        });
    }

    @Test
    void skipsNoHeadingLevel() {
        pages.forEach((path, page) -> {
            int level = 0;
            for (Element heading : page.select("main h1, main h2, main h3, main h4")) {
                int next = heading.tagName().charAt(1) - '0';
                assertThat(next).as(path + ": " + heading.text()).isLessThanOrEqualTo(level + 1);
                level = next;
            }
        });
    }

    @Test
    void namesTheArticleTheJournalAndTheIssueInItsTitle() {
        assertThat(page("2022-02/polder-dykes.html").title()).contains("圩田水利出工办法的变化及其对堤防养护的影响研究", "江南农事通讯", "2022");
        assertThat(page("2022-02/polder-dykes.html").select("meta[name=author]").eachAttr("content"))
                .containsExactly("沈砚秋", "陆春耘", "周 圩");
        assertThat(page("2022-02/index.html").title()).contains("江南农事通讯", "2022");
    }

    @Test
    void keepsTheTextOfAnArticleInItsOrderAndAddsNothing() {
        assertThat(textOf("2022-02/dyke-rules.html"))
                .startsWith("江南水利厅等3部门关于圩堤日常养护的实施意见江水发〔2021〕5号为贯彻落实")
                .endsWith("汛前、汛后各检查1次，结果公布。");
        assertThat(textOf("2022-02/polder-dykes.html"))
                .startsWith("圩田水利出工办法的变化及其对堤防养护的影响研究——苕溪下游12村调查江南农事研究会研究员沈砚秋、陆春耘太湖水利学堂周圩")
                .containsSubsequence("本文以", "三点意见。", "圩田；水利；出工；公积金圩田之利在堤。");
        assertThat(textOf("2022-02/news.html"))
                .startsWith("农事时讯信息汇编（2022年2月）杨家圩“百人走堤”活动启动【农事时讯】【2022-2-8】近日，杨家圩“百人走堤”活动启动，将持续一个月。")
                .containsSubsequence("将持续一个月。", "https://example.org/news?id=1&from=list南浔出台");
        assertThat(textOf("2022-02/foreword.html")).startsWith("卷首语“雨水”已过");
    }

    @Test
    void addsNoSpaceInsideAParagraph() {
        assertThat(page("2022-02/polder-dykes.html").select(".body > p").first().wholeText())
                .isEqualTo("圩田之利在堤。旧例“田多者多出工，田少者少出工”，一年两次：冬春修堤，汛前看堤（见图 1）。近年外出的人多，出工难，各村先后改为出资。[1]"
                        + "出资之后，堤由谁修、修得怎样，是本文要回答的问题。");
    }

    @Test
    void linksOnlyToWhatExists() {
        pages.forEach((path, page) -> page.select("[href], [src]").forEach(element -> {
            String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            if (link.startsWith("https://example.org/") || link.startsWith("https://beian.m")) {
                assertThat(element.tagName()).as(path + ": " + link).isEqualTo("a");
                return;
            }
            URI target = URI.create("http://site/" + path.replace(" ", "%20")).resolve(link);
            assertThat(URI.create(link).isAbsolute()).as(path + ": " + link).isFalse();
            String file = URLDecoder.decode(target.getRawPath().substring(1), StandardCharsets.UTF_8);
            assertThat(files).as(path + ": " + link).containsKey(file);
            if (target.getFragment() != null && file.endsWith(".html")) {
                assertThat(pages.get(file).getElementById(target.getFragment()))
                        .as(path + ": " + link)
                        .isNotNull();
            }
        }));
    }

    @Test
    void asksNoOtherHostForAnything() {
        pages.forEach((path, page) -> {
            assertThat(
                            page.select(
                                    "script:not([src]):not([type=application/ld+json]), style, [style], iframe, object, embed, base"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("*").stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .filter(attribute -> attribute.getKey().startsWith("on")))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .as(path)
                    .startsWith("default-src 'none'");
        });
        files.forEach((path, content) -> {
            if (path.endsWith(".css")) {
                assertThat(new String(content, StandardCharsets.UTF_8))
                        .doesNotContain("http:", "https:", "//", "@import", "url(");
            }
        });
    }

    @Test
    void usesEveryIdOnce() {
        pages.forEach((path, page) -> {
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).as(path).doesNotHaveDuplicates().noneMatch(String::isBlank);
        });
    }

    @Test
    void namesWhatItsLabelsPointAt() {
        pages.forEach((path, page) -> page.select("[aria-labelledby]")
                .forEach(element -> assertThat(page.getElementById(element.attr("aria-labelledby")))
                        .as(path)
                        .isNotNull()));
        pages.forEach((path, page) ->
                assertThat(page.select("img:not([alt])")).as(path).isEmpty());
    }

    @Test
    void marksLinksThatLeaveTheSite() {
        assertThat(page("2022-02/news.html").select("main a[href^=http]"))
                .hasSize(2)
                .allSatisfy(link -> {
                    assertThat(link.attr("rel")).isEqualTo("noopener");
                    assertThat(link.hasClass("external")).isTrue();
                });
    }

    @Test
    void leadsFromEachArticleToItsNeighbours() {
        assertThat(page("2022-02/foreword.html").select(".neighbours a").eachAttr("href"))
                .containsExactly("polder-dykes.html");
        assertThat(page("2022-02/polder-dykes.html").select(".neighbours a").eachAttr("href"))
                .containsExactly("foreword.html", "dyke-rules.html");
        assertThat(page("2022-01/foreword.html").select(".neighbours")).isEmpty();
    }

    @Test
    void tellsPageNumbersAndTheSizeOfThePdf() {
        String source =
                page("2022-02/polder-dykes.html").select(".source p").first().text();
        assertThat(source).contains("江南农事通讯");
        assertThat(Numbers.in(source)).containsExactly(2022, 2, 145, 5, 8);
        assertThat(Numbers.in(page("2022-02/index.html").select(".download").text()))
                .containsExactly(18, 1);
        assertThat(Numbers.in(
                        page("2022-02/index.html").select(".contents-page").text()))
                .containsExactly(1, 5, 9, 13);
    }

    @Test
    void groupsTheContentsBySection() {
        assertThat(page("2022-02/index.html").select(".contents-kind").eachText())
                .hasSizeBetween(3, 4) // one whose only title is the section's has no heading
                .doesNotHaveDuplicates();
        assertThat(page("2022-02/index.html").select(".contents-section").stream()
                        .map(section -> section.select("a").size()))
                .containsExactly(1, 1, 1, 1);
    }

    @Test
    void tellsTheReaderWhereTheyAreAndHowLongItTakes() {
        assertThat(Numbers.in(page("2022-02/polder-dykes.html")
                        .select(".article-facts")
                        .text()))
                .containsExactly(2, 4, 2);
    }

    @Test
    void hidesTheReadingSettingsUntilAScriptShowsThem() {
        pages.forEach((path, page) -> {
            assertThat(page.select("#settings[hidden]")).as(path).hasSize(1);
            assertThat(page.select("[name=theme]").eachAttr("value")).as(path).containsExactly("", "light", "dark");
        });
    }

    @Test
    void leadsToEveryEditionByYear() {
        assertThat(Numbers.in(page("archive.html").select("h2").text())).containsExactly(2022);
        assertThat(page("archive.html").select(".covers a").eachAttr("href"))
                .containsExactly("2022-01/index.html", "2022-02/index.html");
        assertThat(page("archive.html").select(".year-contents a").eachAttr("href"))
                .containsExactly("years/2022.html");
    }

    @Test
    void listsTheArticlesOfAYearBySection() {
        Document year = page("years/2022.html");
        assertThat(year.select("h2").eachAttr("id")).containsExactly("foreword", "article", "policy", "digest");
        assertThat(year.select("[aria-labelledby=foreword] a").eachAttr("href"))
                .containsExactly("../2022-01/foreword.html", "../2022-02/foreword.html");
        assertThat(year.select("[aria-labelledby=article] li a").text())
                .isEqualTo("圩田水利出工办法的变化及其对堤防养护的影响研究——苕溪下游 12 村调查");
        assertThat(year.select("[aria-labelledby=article] .lines-by").text()).contains("沈砚秋", "陆春耘", "周 圩");
        assertThat(Numbers.in(
                        year.select("[aria-labelledby=article] .lines-place").text()))
                .containsExactly(2, 5);
        assertThat(page("sections.html").select("li a").eachAttr("href"))
                .contains("years/2022.html#article", "years/2022.html#policy");
    }

    @Test
    void findsArticlesByAuthorAndByKeyword() {
        assertThat(page("authors.html").select("dt").eachText()).containsExactly("陆春耘", "沈砚秋", "周圩");
        assertThat(page("authors.html").select(".letters a").eachText()).containsExactly("L", "S", "Z");
        assertThat(page("keywords.html").select("dt").eachText()).containsExactly("出工", "公积金", "水利", "圩田");
        assertThat(page("keywords.html").select("dd a").eachAttr("href"))
                .hasSize(4)
                .containsOnly("2022-02/polder-dykes.html");
    }

    @Test
    void namesCanonicalAddressesOnlyWhenTheJournalHasOne() {
        assertThat(page("2022-02/news.html").select("link[rel=canonical]")).isEmpty();

        Map<String, byte[]> hosted =
                SampleSite.make(Optional.of(URI.create("https://example.org/nongshi/")), new Diagnostics());
        assertThat(text(hosted, "site/2022-02/news.html"))
                .contains("<link rel=\"canonical\" href=\"https://example.org/nongshi/2022-02/news.html\">");
        assertThat(text(hosted, "site/404.html")).contains("href=\"/nongshi/assets/style.");
    }

    @Test
    void leadsFromAFormerAddressToTheArticle() {
        Document moved = redirects.get("site/2022-02/dykes.html");
        assertThat(moved.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("0; url=polder-dykes.html");
        assertThat(moved.select("link[rel=canonical]").attr("href")).isEqualTo("polder-dykes.html");
        assertThat(moved.select("a").attr("href")).isEqualTo("polder-dykes.html");
    }

    @Test
    void namesTheFirstPublicationAndWhatTheLawAsksFor() {
        assertThat(page("2022-02/polder-dykes.html").select(".source a").attr("href"))
                .isEqualTo("https://example.org/journal?year=2021&issue=4");
        assertThat(page("2022-02/polder-dykes.html").select(".source").text()).contains("《水利学堂集刊》2021 年第 4 期");
        assertThat(page("2022-02/polder-dykes.html")
                        .select("meta[name=DCTERMS.source]")
                        .eachAttr("content"))
                .containsExactly("《水利学堂集刊》2021 年第 4 期", "https://example.org/journal?year=2021&issue=4");
        pages.forEach((path, page) -> assertThat(page.select(".notice a").eachAttr("href"))
                .as(path)
                .containsExactly(
                        "https://beian.miit.gov.cn/",
                        "https://beian.mps.gov.cn/#/query/webSearch?code=33010602000145"));
    }

    private static Document page(String path) {
        return pages.get("site/" + path);
    }

    private static String text(Map<String, byte[]> site, String path) {
        return new String(site.get(path), StandardCharsets.UTF_8);
    }

    /** What a comparison with the author's manuscript sees. */
    private static String textOf(String path) {
        Element article = page(path).selectFirst("article").clone();
        article.select("figure, nav, aside, [data-apparatus]").remove();
        return article.wholeText().replaceAll("\\s", "");
    }
}
