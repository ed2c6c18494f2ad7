package org.huozi.output.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.huozi.diag.Diagnostics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What subscribers and search engines get of a site whose address is known, and of one whose is not. */
class SiteFeedsIT {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String BASE = "https://example.org/nongshi/";

    private static Map<String, byte[]> files;

    @BeforeAll
    static void makeSite() {
        Diagnostics diagnostics = new Diagnostics();
        files = SampleSite.make(Optional.of(URI.create(BASE)), diagnostics);
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void theFeedHasEveryArticleNewestFirst() throws Exception {
        Document feed = xml("site/feed.xml");
        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo(ATOM);
        assertThat(texts(feed, "title"))
                .startsWith("江南农事通讯", "卷首语", "圩田水利出工办法的变化及其对堤防养护的影响研究 ——苕溪下游 12 村调查")
                .hasSize(6);
        assertThat(texts(feed, "id")).doesNotHaveDuplicates().allMatch(id -> id.startsWith("tag:example.org,"));
        assertThat(texts(feed, "updated").get(0)).isEqualTo("2022-02-01T00:00:00+08:00");
        assertThat(texts(feed, "updated")).endsWith("2022-01-15T00:00:00+08:00");
        assertThat(texts(feed, "summary")).hasSize(5).noneMatch(String::isBlank);
    }

    @Test
    void eachSectionHasAFeed() throws Exception {
        assertThat(texts(xml("site/feeds/policy.xml"), "title"))
                .satisfiesExactly(
                        title -> assertThat(title).startsWith("江南农事通讯"),
                        title -> assertThat(title).isEqualTo("江南水利厅等 3 部门关于圩堤日常养护的实施意见"));
    }

    @Test
    void theMapNamesEveryPageButThoseForNobodyToFind() throws Exception {
        Document map = xml("site/sitemap.xml");
        List<String> pages = files.keySet().stream()
                .filter(path -> path.endsWith(".html") && !text(path).contains("noindex"))
                .map(path -> path.replaceFirst("site/", BASE))
                .filter(url -> !url.endsWith("/404.html"))
                .toList();
        assertThat(texts(map, "loc")).containsExactlyInAnyOrderElementsOf(pages).doesNotContain(BASE + "search.html");
        assertThat(texts(map, "lastmod")).contains("2022-02", "2022-01-15");
        assertThat(text("site/robots.txt")).endsWith("Sitemap: " + BASE + "sitemap.xml\n");
    }

    @Test
    void pagesLeadToTheFeed() {
        assertThat(text("site/2022-02/news.html"))
                .contains("<link rel=\"alternate\" type=\"application/atom+xml\"", "href=\"../feed.xml\"")
                .contains("<meta property=\"og:image\" content=\"" + BASE + "2022-02/card.png\">")
                .contains("<meta property=\"og:image:width\" content=\"1200\">")
                .contains("<meta name=\"twitter:card\" content=\"summary_large_image\">")
                .contains("<meta name=\"citation_pdf_url\" content=\"" + BASE + "2022-02/2022-02.pdf\">");
    }

    @Test
    void pagesLeadToTheFeedsOfSections() {
        assertThat(text("site/2022-02/news.html"))
                .containsPattern("title=\"江南农事通讯[^\"]+\" href=\"../feeds/digest.xml\"");
        assertThat(text("site/sections.html"))
                .containsPattern("title=\"江南农事通讯[^\"]+\" href=\"feeds/policy.xml\"")
                .contains("<a class=\"feed\" href=\"feeds/policy.xml\"");
    }

    private static Document xml(String path) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(files.get(path)));
    }

    private static List<String> texts(Document document, String name) {
        NodeList elements = document.getElementsByTagNameNS("*", name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            texts.add(((Element) elements.item(i)).getTextContent());
        }
        return texts;
    }

    private static String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }
}
